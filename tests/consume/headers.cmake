# Every header of the tree is installed: one that is missing from a floor's list is missed only by others.
file(GLOB_RECURSE headers RELATIVE "${ATTAIN}/include" "${ATTAIN}/include/*.hpp")
foreach(header IN LISTS headers)
  if(NOT EXISTS "${PREFIX}/include/${header}")
    message(SEND_ERROR "not installed: include/${header}; list it in its floor's attain_floor(HEADERS ...)")
  endif()
endforeach()
