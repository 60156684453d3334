# attain::attain       the static library; no Boost header is reachable from its public headers
# attain::header_only  the same headers with their implementation inline
add_library(attain_core STATIC)
add_library(attain::attain ALIAS attain_core)
set_target_properties(
  attain_core
  PROPERTIES EXPORT_NAME attain
             OUTPUT_NAME attain_core
             POSITION_INDEPENDENT_CODE ON
             CXX_VISIBILITY_PRESET hidden
             VISIBILITY_INLINES_HIDDEN ON
             CXX_EXTENSIONS OFF
             VERIFY_INTERFACE_HEADER_SETS ${PROJECT_IS_TOP_LEVEL}
             INTERFACE_HEADER_SETS_TO_VERIFY HEADERS)
target_compile_features(attain_core PUBLIC cxx_std_20)
target_include_directories(attain_core SYSTEM PRIVATE ${Boost_INCLUDE_DIRS})

add_library(attain_header_only INTERFACE)
add_library(attain::header_only ALIAS attain_header_only)
set_target_properties(attain_header_only PROPERTIES EXPORT_NAME header_only)
target_compile_features(attain_header_only INTERFACE cxx_std_20)
target_compile_definitions(attain_header_only INTERFACE ATTAIN_HEADER_ONLY=1)
target_include_directories(attain_header_only INTERFACE $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
                                                        $<INSTALL_INTERFACE:include>)
target_link_libraries(attain_header_only INTERFACE Boost::headers)

# What every target of ours is compiled with; never exported.
add_library(attain_warnings INTERFACE)
if(ATTAIN_DEVELOPER)
  target_compile_options(
    attain_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Werror)
  # With optimisation gcc 12 sees overlapping copies inside std::string that are not there (its bug 105651).
  target_compile_options(attain_warnings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
  # It also takes the words of an absent std::optional for unset ones that a destructor reads.
  target_compile_options(attain_warnings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()
target_link_libraries(attain_core PRIVATE $<BUILD_INTERFACE:attain_warnings>)

# attain_floor(NAME number HEADERS decimal.hpp ... SOURCES decimal.cpp ...)
# Headers lie in include/attain/NAME, sources in src/NAME. The -inl headers form a file set of their own: they are
# installed as well, but each is compiled by the source that includes it, so only the others are compiled alone.
function(attain_floor)
  cmake_parse_arguments(PARSE_ARGV 0 floor "" "NAME" "HEADERS;SOURCES")
  list(TRANSFORM floor_HEADERS PREPEND "${PROJECT_SOURCE_DIR}/include/attain/${floor_NAME}/")
  set(floor_implementation ${floor_HEADERS})
  list(FILTER floor_implementation INCLUDE REGEX "-inl\\.hpp$")
  list(FILTER floor_HEADERS EXCLUDE REGEX "-inl\\.hpp$")
  target_sources(
    attain_core
    PRIVATE ${floor_SOURCES}
    PUBLIC FILE_SET HEADERS
           BASE_DIRS "${PROJECT_SOURCE_DIR}/include"
           FILES ${floor_HEADERS}
           FILE_SET implementation
           TYPE HEADERS
           BASE_DIRS "${PROJECT_SOURCE_DIR}/include"
           FILES ${floor_implementation})
endfunction()
