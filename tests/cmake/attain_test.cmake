find_package(Catch2 REQUIRED)
include(Catch)

add_library(attain_test_main OBJECT "${PROJECT_SOURCE_DIR}/tests/support/main.cpp")
target_include_directories(attain_test_main PUBLIC "${PROJECT_SOURCE_DIR}/tests")
if(TARGET Catch2::Catch2WithMain)
  target_link_libraries(attain_test_main PUBLIC Catch2::Catch2WithMain)
else()
  target_link_libraries(attain_test_main PUBLIC Catch2::Catch2)
endif()
target_compile_features(attain_test_main PUBLIC cxx_std_20)

# attain_test(FLOOR number SOURCES decimal_test.cpp ...): one program a floor; every test case becomes a ctest test
# with the floor as its label, run in the source directory.
function(attain_test)
  cmake_parse_arguments(PARSE_ARGV 0 test "" "FLOOR;NAME;LABELS" "SOURCES;LIBRARIES")
  if(NOT test_NAME)
    set(test_NAME "${test_FLOOR}")
  endif()
  set(target attain_${test_NAME}_tests)
  add_executable(${target} ${test_SOURCES})
  target_link_libraries(${target} PRIVATE attain_test_main attain::attain attain_warnings ${test_LIBRARIES})
  target_compile_definitions(${target} PRIVATE ATTAIN_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  catch_discover_tests(
    ${target}
    TEST_PREFIX "${test_NAME}: "
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    PROPERTIES LABELS "${test_FLOOR};${test_LABELS}")
endfunction()
