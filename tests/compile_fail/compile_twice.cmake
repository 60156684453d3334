function(compile status output)
  execute_process(
    COMMAND "${COMPILER}" -std=c++20 -fsyntax-only -Werror=unused-result "-I${INCLUDE}" ${ARGN} "${SOURCE}"
    RESULT_VARIABLE result
    ERROR_VARIABLE said)
  set(${status} "${result}" PARENT_SCOPE)
  set(${output} "${said}" PARENT_SCOPE)
endfunction()

file(STRINGS "${SOURCE}" expected REGEX "^// expect: ")
if(NOT expected)
  message(FATAL_ERROR "${SOURCE}: no '// expect: REGEX' line")
endif()
string(REGEX REPLACE "^// expect: " "" expected "${expected}")

compile(status said)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "must compile without ATTAIN_MUST_FAIL, but does not:\n${said}")
endif()
compile(status said -DATTAIN_MUST_FAIL)
if(status EQUAL 0)
  message(FATAL_ERROR "must not compile with ATTAIN_MUST_FAIL, but does")
endif()
if(NOT said MATCHES "${expected}")
  message(FATAL_ERROR "fails for another reason than '${expected}':\n${said}")
endif()
