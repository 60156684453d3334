# Boost headers: Multiprecision, Date_Time, JSON. Nothing of Boost is linked.
find_package(Boost 1.81 QUIET)
if(NOT Boost_FOUND)
  message(
    FATAL_ERROR
      "attain needs the headers of Boost 1.81 or newer. "
      "On Debian 12: apt-get install libboost1.81-dev (it replaces libboost-dev 1.74, which is too old).")
endif()
