# Configures, builds and runs one consumer, then installs it: a subproject must not install anything by itself. Without a
# build type nothing is optimised, which is the soonest compiled.
file(REMOVE_RECURSE "${BUILD}")
execute_process(
  COMMAND
    "${CMAKE_COMMAND}" -S "${SOURCE}" -B "${BUILD}" -G "${GENERATOR}" "-DCMAKE_C_COMPILER=${C_COMPILER}"
    "-DCMAKE_CXX_COMPILER=${CXX_COMPILER}" "-DCMAKE_CXX_COMPILER_LAUNCHER=${LAUNCHER}"
    "-DCMAKE_PREFIX_PATH=${PREFIX}" "-DATTAIN=${ATTAIN}" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${CMAKE_COMMAND}" --build "${BUILD}" --parallel 2 --target consumer COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${BUILD}/consumer" COMMAND_ERROR_IS_FATAL ANY)

execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${BUILD}/installed" COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE installed "${BUILD}/installed/*")
if(installed)
  message(FATAL_ERROR "the consumer installs files of attain: ${installed}")
endif()
