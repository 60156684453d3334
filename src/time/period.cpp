#include <attain/time/period-inl.hpp>
#include <attain/time/period_kind-inl.hpp>
#include <attain/time/period_relation-inl.hpp>
#include <attain/time/period_shift-inl.hpp>
#include <attain/time/period_tiling-inl.hpp>
