find_package(Catch2 QUIET)
if(NOT Catch2_FOUND)
  message(FATAL_ERROR "The tests need Catch2 (Debian: catch2), or turn them off with -DATTAIN_BUILD_TESTS=OFF.")
endif()
include(Catch)
option(ATTAIN_TESTS_HEADER_ONLY "Compile the tests of the header-focused floors against attain::header_only" OFF)
set(attain_header_focused number column quantity time model measure)

add_library(attain_test_main OBJECT "${PROJECT_SOURCE_DIR}/tests/support/main.cpp")
target_include_directories(attain_test_main PUBLIC "${PROJECT_SOURCE_DIR}/tests")
if(TARGET Catch2::Catch2WithMain)
  target_link_libraries(attain_test_main PUBLIC Catch2::Catch2WithMain)
else()
  target_link_libraries(attain_test_main PUBLIC Catch2::Catch2)
endif()
target_compile_features(attain_test_main PUBLIC cxx_std_20)
# Catch2 2 compiles its whole runner here; optimising it only costs time.
target_compile_options(attain_test_main PRIVATE $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-O0>)

# attain_test(FLOOR number SOURCES decimal_test.cpp ...): one program a floor; every test case becomes a ctest test
# with the floor as its label, run in the source directory. One that lacks its data warns `skipped: there is no ...` and
# counts as skipped. HEADER_ONLY compiles it against attain::header_only.
function(attain_test)
  cmake_parse_arguments(PARSE_ARGV 0 test "HEADER_ONLY" "FLOOR;NAME;LABELS" "SOURCES;LIBRARIES")
  if(NOT test_NAME)
    set(test_NAME "${test_FLOOR}")
  endif()
  set(target attain_${test_NAME}_tests)
  add_executable(${target} ${test_SOURCES})
  set(library attain::attain)
  if(test_HEADER_ONLY OR (ATTAIN_TESTS_HEADER_ONLY AND test_FLOOR IN_LIST attain_header_focused))
    set(library attain::header_only)
  endif()
  target_link_libraries(${target} PRIVATE attain_test_main ${library} attain_warnings ${test_LIBRARIES})
  # A release tests the library as it is shipped; the tests around it only have to be compiled soon.
  target_compile_options(
    ${target} PRIVATE $<$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU,Clang,AppleClang>>:-O1>)
  target_compile_definitions(${target} PRIVATE ATTAIN_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  catch_discover_tests(
    ${target}
    TEST_PREFIX "${test_NAME}: "
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    PROPERTIES LABELS "${test_FLOOR};${test_LABELS}" SKIP_REGULAR_EXPRESSION "skipped: there is no")
endfunction()
