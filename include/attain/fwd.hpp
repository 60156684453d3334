#pragma once

// The names of attain for headers that only pass them on; nothing of the standard library but <cstdint>.
#include <attain/config.hpp>

#include <cstdint>

ATTAIN_BEGIN_NAMESPACE

enum class language : std::uint8_t;
enum class status : std::int32_t;
enum class reason : std::int32_t;
struct failure;
class error;
template <class T>
class result;

// number
class decimal;
class rational;
struct endpoint;
class interval;
enum class rounding : std::uint8_t;
enum class rounding_rule : std::uint8_t;

// quantity
enum class unit_kind : std::uint8_t;
class unit;
class unit_table;
class quantity;
enum class hedge : std::uint8_t;
class figure;

// time
struct date;
class calendar;
enum class period_kind : std::uint8_t;
class period;

// model
enum class measure : std::uint8_t;
struct indicator;
struct scope;
struct fact;
struct fact_key;
class fact_view;
class dataset;
class dataset_builder;

// measure
enum class relation : std::uint8_t;
template <class T>
class outcome;
struct evaluate_options;
class scorecard;
class row_view;
class cell_view;

ATTAIN_END_NAMESPACE
