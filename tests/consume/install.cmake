# Installs into a fresh prefix, so that nothing of an earlier run is left to be found.
file(REMOVE_RECURSE "${PREFIX}")
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${PREFIX}" COMMAND_ERROR_IS_FATAL ANY
                OUTPUT_QUIET)
