# Boost headers: Multiprecision, Date_Time, JSON. Nothing of Boost is linked.
find_package(Boost 1.81 QUIET)
if(NOT Boost_FOUND)
  message(
    FATAL_ERROR
      "attain needs the headers of Boost 1.81 or newer. "
      "On Debian 12: apt-get install libboost1.81-dev (it replaces libboost-dev 1.74, which is too old).")
endif()

# utf8proc knows how many columns a character takes. Its static library goes into ours where it is position
# independent, so that libattain.so needs nothing else at run time; otherwise the shared one is linked.
find_path(ATTAIN_UTF8PROC_INCLUDE_DIR utf8proc.h)
find_library(ATTAIN_UTF8PROC_STATIC NAMES libutf8proc.a utf8proc_static)
find_library(ATTAIN_UTF8PROC_SHARED NAMES utf8proc)
mark_as_advanced(ATTAIN_UTF8PROC_INCLUDE_DIR ATTAIN_UTF8PROC_STATIC ATTAIN_UTF8PROC_SHARED)
if(NOT ATTAIN_UTF8PROC_INCLUDE_DIR OR NOT (ATTAIN_UTF8PROC_STATIC OR ATTAIN_UTF8PROC_SHARED))
  message(FATAL_ERROR "attain needs utf8proc. On Debian: apt-get install libutf8proc-dev.")
endif()
if(ATTAIN_UTF8PROC_STATIC AND NOT DEFINED ATTAIN_UTF8PROC_STATIC_IS_PIC)
  include(CheckCSourceCompiles)
  block()
    set(CMAKE_REQUIRED_QUIET ON)
    set(CMAKE_REQUIRED_FLAGS "-fPIC -shared -Wl,-z,text")
    set(CMAKE_REQUIRED_INCLUDES "${ATTAIN_UTF8PROC_INCLUDE_DIR}")
    set(CMAKE_REQUIRED_LIBRARIES "${ATTAIN_UTF8PROC_STATIC}")
    check_c_source_compiles(
      "#include <utf8proc.h>
       int attain_probe(int code) { return utf8proc_charwidth(code); }
       int main(void) { return attain_probe(0x4e00); }"
      ATTAIN_UTF8PROC_STATIC_IS_PIC)
  endblock()
endif()
add_library(attain_utf8proc INTERFACE)
target_include_directories(attain_utf8proc SYSTEM INTERFACE "${ATTAIN_UTF8PROC_INCLUDE_DIR}")
if(ATTAIN_UTF8PROC_STATIC_IS_PIC)
  target_compile_definitions(attain_utf8proc INTERFACE UTF8PROC_STATIC)
  target_link_libraries(attain_utf8proc INTERFACE "${ATTAIN_UTF8PROC_STATIC}")
else()
  target_link_libraries(attain_utf8proc INTERFACE "${ATTAIN_UTF8PROC_SHARED}")
endif()
