# A C program that knows the library from pkg-config alone.
set(ENV{PKG_CONFIG_PATH} "${PREFIX}/${LIBDIR}/pkgconfig")
execute_process(COMMAND "${PKG_CONFIG}" --cflags --libs attain OUTPUT_VARIABLE flags OUTPUT_STRIP_TRAILING_WHITESPACE
                COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${PKG_CONFIG}" --modversion attain OUTPUT_VARIABLE version OUTPUT_STRIP_TRAILING_WHITESPACE
                COMMAND_ERROR_IS_FATAL ANY)
separate_arguments(flags UNIX_COMMAND "${flags}")
file(MAKE_DIRECTORY "${BUILD}")
execute_process(
  COMMAND "${C_COMPILER}" -std=c99 -pedantic -Wall -Wextra -Werror "${SOURCE}/main.c" ${flags} "-DEXPECTED=\"${version}\""
          "-Wl,-rpath,${PREFIX}/${LIBDIR}" -o "${BUILD}/consumer" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${BUILD}/consumer" COMMAND_ERROR_IS_FATAL ANY)
