#pragma once

#include <attain/quantity/data/rows.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

// SI units with their prefixes, written out by the preprocessor: the table is a constant, nothing is made at run time.
// A row macro takes the prefix (symbol, other symbols, exponent, Chinese, English) and the unit (symbol, dimension,
// exponent, Chinese, English singular and plural, American singular and plural).
// clang-format off
#define ATTAIN_ROW(P, PE, PZ, PN, S, D, E, Z, N, NS, A, AS) \
    {P S, D, 1, 1, (PE) + (E), PZ Z, PN NS, PN N "|" PN A "|" PN AS},
#define ATTAIN_MICRO(S, D, E, Z, N, NS, A, AS) \
    {"μ" S, D, 1, 1, -6 + (E), "微" Z, "micro" NS, "µ" S "|u" S "|micro" N "|micro" A "|micro" AS},

#define ATTAIN_BASE(...) ATTAIN_ROW("", 0, "", "", __VA_ARGS__)
#define ATTAIN_KILO(...) ATTAIN_ROW("k", 3, "千", "kilo", __VA_ARGS__)
#define ATTAIN_MEGA_UP(...)                        \
    ATTAIN_ROW("M", 6, "兆", "mega", __VA_ARGS__)   \
    ATTAIN_ROW("G", 9, "吉", "giga", __VA_ARGS__)   \
    ATTAIN_ROW("T", 12, "太", "tera", __VA_ARGS__)  \
    ATTAIN_ROW("P", 15, "拍", "peta", __VA_ARGS__)  \
    ATTAIN_ROW("E", 18, "艾", "exa", __VA_ARGS__)
#define ATTAIN_HUGE(...)                           \
    ATTAIN_ROW("Z", 21, "泽", "zetta", __VA_ARGS__) \
    ATTAIN_ROW("Y", 24, "尧", "yotta", __VA_ARGS__) \
    ATTAIN_ROW("R", 27, "容", "ronna", __VA_ARGS__) \
    ATTAIN_ROW("Q", 30, "昆", "quetta", __VA_ARGS__)
#define ATTAIN_SMALL(...)                           \
    ATTAIN_ROW("m", -3, "毫", "milli", __VA_ARGS__)  \
    ATTAIN_MICRO(__VA_ARGS__)                       \
    ATTAIN_ROW("n", -9, "纳", "nano", __VA_ARGS__)
#define ATTAIN_PICO_DOWN(...)                       \
    ATTAIN_ROW("p", -12, "皮", "pico", __VA_ARGS__)  \
    ATTAIN_ROW("f", -15, "飞", "femto", __VA_ARGS__) \
    ATTAIN_ROW("a", -18, "阿", "atto", __VA_ARGS__)
#define ATTAIN_TINY(...)                             \
    ATTAIN_ROW("z", -21, "仄", "zepto", __VA_ARGS__)  \
    ATTAIN_ROW("y", -24, "幺", "yocto", __VA_ARGS__)  \
    ATTAIN_ROW("r", -27, "柔", "ronto", __VA_ARGS__)  \
    ATTAIN_ROW("q", -30, "亏", "quecto", __VA_ARGS__)
#define ATTAIN_CENTI(...)                          \
    ATTAIN_ROW("c", -2, "厘", "centi", __VA_ARGS__) \
    ATTAIN_ROW("d", -1, "分", "deci", __VA_ARGS__)
#define ATTAIN_HECTO(...)                          \
    ATTAIN_ROW("h", 2, "百", "hecto", __VA_ARGS__)  \
    ATTAIN_ROW("da", 1, "十", "deca", __VA_ARGS__)

#define ATTAIN_COMMON(...) ATTAIN_BASE(__VA_ARGS__) ATTAIN_KILO(__VA_ARGS__) ATTAIN_MEGA_UP(__VA_ARGS__) ATTAIN_SMALL(__VA_ARGS__)
#define ATTAIN_FULL(...) ATTAIN_COMMON(__VA_ARGS__) ATTAIN_PICO_DOWN(__VA_ARGS__) ATTAIN_HUGE(__VA_ARGS__) ATTAIN_TINY(__VA_ARGS__)

// Squares and cubes: the prefix counts twice or three times.
#define ATTAIN_SQUARE(P, PE, PZ, PN)                                                                        \
    {P "m²", "area", 1, 1, 2 * (PE), "平方" PZ "米", "square " PN "metres",                                  \
     P "m2|" P "m^2|sq " P "m|sq. " P "m|square " PN "metre|square " PN "meters|square " PN "meter"},
#define ATTAIN_CUBE(P, PE, PZ, PN)                                                                          \
    {P "m³", "volume", 1, 1, 3 * (PE), "立方" PZ "米", "cubic " PN "metres",                                 \
     P "m3|" P "m^3|cu " P "m|cubic " PN "metre|cubic " PN "meters|cubic " PN "meter"},

inline constexpr physical_row prefixed_rows[] = {
    ATTAIN_FULL("m", "length", 0, "米", "metre", "metres", "meter", "meters")
    ATTAIN_CENTI("m", "length", 0, "米", "metre", "metres", "meter", "meters")
    ATTAIN_FULL("g", "mass", -3, "克", "gram", "grams", "gramme", "grammes")
    ATTAIN_CENTI("g", "mass", -3, "克", "gram", "grams", "gramme", "grammes")
    ATTAIN_BASE("s", "time", 0, "秒", "second", "seconds", "sec", "secs")
    ATTAIN_SMALL("s", "time", 0, "秒", "second", "seconds", "sec", "secs")
    ATTAIN_PICO_DOWN("s", "time", 0, "秒", "second", "seconds", "sec", "secs")
    ATTAIN_FULL("A", "current", 0, "安", "ampere", "amperes", "amp", "amps")
    ATTAIN_BASE("K", "temperature", 0, "开", "kelvin", "kelvins", "degree kelvin", "degrees kelvin")
    ATTAIN_SMALL("K", "temperature", 0, "开", "kelvin", "kelvins", "degree kelvin", "degrees kelvin")
    ATTAIN_COMMON("mol", "amount", 0, "摩", "mole", "moles", "mol", "mols")
    ATTAIN_BASE("cd", "intensity", 0, "坎", "candela", "candelas", "candle", "candles")
    ATTAIN_KILO("cd", "intensity", 0, "坎", "candela", "candelas", "candle", "candles")
    ATTAIN_BASE("rad", "angle", 0, "弧度", "radian", "radians", "rad", "rads")
    ATTAIN_SMALL("rad", "angle", 0, "弧度", "radian", "radians", "rad", "rads")
    ATTAIN_BASE("sr", "solid_angle", 0, "球面度", "steradian", "steradians", "sr", "srs")
    ATTAIN_FULL("Hz", "frequency", 0, "赫", "hertz", "hertz", "cycle per second", "cycles per second")
    ATTAIN_FULL("N", "force", 0, "牛", "newton", "newtons", "newton", "newtons")
    ATTAIN_FULL("Pa", "pressure", 0, "帕", "pascal", "pascals", "pascal", "pascals")
    ATTAIN_HECTO("Pa", "pressure", 0, "帕", "pascal", "pascals", "pascal", "pascals")
    ATTAIN_BASE("bar", "pressure", 5, "巴", "bar", "bars", "bar", "bars")
    ATTAIN_SMALL("bar", "pressure", 5, "巴", "bar", "bars", "bar", "bars")
    ATTAIN_FULL("J", "energy", 0, "焦", "joule", "joules", "joule", "joules")
    ATTAIN_FULL("W", "power", 0, "瓦", "watt", "watts", "watt", "watts")
    {"Wh", "energy", 36, 1, 2, "瓦时", "watt-hours", "watt-hour|watt hours|瓦·时|瓦小时"},
    {"kWh", "energy", 36, 1, 5, "千瓦时", "kilowatt-hours", "kilowatt-hour|kilowatt hours|千瓦·时|千瓦小时|kW·h|kW.h|KWH|千瓦.时|千瓦•时"},
    {"MWh", "energy", 36, 1, 8, "兆瓦时", "megawatt-hours", "megawatt-hour|megawatt hours|MW·h|兆瓦·时|兆瓦小时"},
    {"GWh", "energy", 36, 1, 11, "吉瓦时", "gigawatt-hours", "gigawatt-hour|gigawatt hours|GW·h|吉瓦·时|吉瓦小时"},
    {"TWh", "energy", 36, 1, 14, "太瓦时", "terawatt-hours", "terawatt-hour|terawatt hours|TW·h|太瓦·时"},
    {"PWh", "energy", 36, 1, 17, "拍瓦时", "petawatt-hours", "petawatt-hour|PW·h"},
    {"Ws", "energy", 1, 1, 0, "瓦秒", "watt-seconds", "watt-second"},
    {"eV", "energy", 1602176634, 1, -28, "电子伏", "electronvolts", "electronvolt|电子伏特"},
    {"keV", "energy", 1602176634, 1, -25, "千电子伏", "kiloelectronvolts", "千电子伏特"},
    {"MeV", "energy", 1602176634, 1, -22, "兆电子伏", "megaelectronvolts", "兆电子伏特"},
    {"GeV", "energy", 1602176634, 1, -19, "吉电子伏", "gigaelectronvolts", "吉电子伏特"},
    {"N·m", "energy", 1, 1, 0, "牛·米", "newton-metres", "牛米|Nm (torque)"},
    ATTAIN_COMMON("VA", "apparent_power", 0, "伏安", "volt-ampere", "volt-amperes", "volt-amp", "volt-amps")
    ATTAIN_COMMON("var", "reactive_power", 0, "乏", "var", "vars", "reactive volt-ampere", "reactive volt-amperes")
    ATTAIN_FULL("C", "charge", 0, "库", "coulomb", "coulombs", "coulomb", "coulombs")
    {"Ah", "charge", 36, 1, 2, "安时", "ampere-hours", "ampere-hour|安·时|amp-hours"},
    {"mAh", "charge", 36, 1, -1, "毫安时", "milliampere-hours", "milliampere-hour|毫安·时"},
    ATTAIN_FULL("V", "voltage", 0, "伏", "volt", "volts", "volt", "volts")
    ATTAIN_BASE("F", "capacitance", 0, "法", "farad", "farads", "farad", "farads")
    ATTAIN_SMALL("F", "capacitance", 0, "法", "farad", "farads", "farad", "farads")
    ATTAIN_PICO_DOWN("F", "capacitance", 0, "法", "farad", "farads", "farad", "farads")
    ATTAIN_COMMON("Ω", "resistance", 0, "欧", "ohm", "ohms", "ohm", "ohms")
    ATTAIN_COMMON("S", "conductance", 0, "西门子", "siemens", "siemens", "mho", "mhos")
    ATTAIN_BASE("Wb", "flux", 0, "韦伯", "weber", "webers", "weber", "webers")
    ATTAIN_SMALL("Wb", "flux", 0, "韦伯", "weber", "webers", "weber", "webers")
    ATTAIN_BASE("T", "flux_density", 0, "特斯拉", "tesla", "teslas", "tesla", "teslas")
    ATTAIN_SMALL("T", "flux_density", 0, "特斯拉", "tesla", "teslas", "tesla", "teslas")
    ATTAIN_BASE("H", "inductance", 0, "亨利", "henry", "henries", "henry", "henrys")
    ATTAIN_SMALL("H", "inductance", 0, "亨利", "henry", "henries", "henry", "henrys")
    ATTAIN_BASE("lm", "luminous_flux", 0, "流明", "lumen", "lumens", "lumen", "lumens")
    ATTAIN_KILO("lm", "luminous_flux", 0, "流明", "lumen", "lumens", "lumen", "lumens")
    ATTAIN_BASE("lx", "illuminance", 0, "勒克斯", "lux", "lux", "lux", "luxes")
    ATTAIN_KILO("lx", "illuminance", 0, "勒克斯", "lux", "lux", "lux", "luxes")
    ATTAIN_COMMON("Bq", "activity", 0, "贝可", "becquerel", "becquerels", "becquerel", "becquerels")
    ATTAIN_BASE("Gy", "absorbed_dose", 0, "戈瑞", "gray", "grays", "gray", "grays")
    ATTAIN_SMALL("Gy", "absorbed_dose", 0, "戈瑞", "gray", "grays", "gray", "grays")
    ATTAIN_BASE("Sv", "dose_equivalent", 0, "希沃特", "sievert", "sieverts", "sievert", "sieverts")
    ATTAIN_SMALL("Sv", "dose_equivalent", 0, "希沃特", "sievert", "sieverts", "sievert", "sieverts")
    ATTAIN_BASE("kat", "catalysis", 0, "开特", "katal", "katals", "katal", "katals")
    ATTAIN_SMALL("kat", "catalysis", 0, "开特", "katal", "katals", "katal", "katals")
    ATTAIN_COMMON("L", "volume", -3, "升", "litre", "litres", "liter", "liters")
    ATTAIN_CENTI("L", "volume", -3, "升", "litre", "litres", "liter", "liters")
    ATTAIN_HECTO("L", "volume", -3, "升", "litre", "litres", "liter", "liters")
    ATTAIN_BASE("bit", "information", 0, "比特", "bit", "bits", "bit", "bits")
    ATTAIN_KILO("bit", "information", 0, "比特", "bit", "bits", "bit", "bits")
    ATTAIN_MEGA_UP("bit", "information", 0, "比特", "bit", "bits", "bit", "bits")
    {"B", "information", 8, 1, 0, "字节", "bytes", "byte"},
    {"kB", "information", 8, 1, 3, "千字节", "kilobytes", "kilobyte|KB"},
    {"MB", "information", 8, 1, 6, "兆字节", "megabytes", "megabyte"},
    {"GB", "information", 8, 1, 9, "吉字节", "gigabytes", "gigabyte"},
    {"TB", "information", 8, 1, 12, "太字节", "terabytes", "terabyte"},
    {"PB", "information", 8, 1, 15, "拍字节", "petabytes", "petabyte"},
    {"EB", "information", 8, 1, 18, "艾字节", "exabytes", "exabyte"},
    {"ZB", "information", 8, 1, 21, "泽字节", "zettabytes", "zettabyte"},
    {"KiB", "information", 8192, 1, 0, "二进制千字节", "kibibytes", "kibibyte"},
    {"MiB", "information", 8388608, 1, 0, "二进制兆字节", "mebibytes", "mebibyte"},
    {"GiB", "information", 8589934592, 1, 0, "二进制吉字节", "gibibytes", "gibibyte"},
    {"TiB", "information", 8796093022208, 1, 0, "二进制太字节", "tebibytes", "tebibyte"},
    {"PiB", "information", 9007199254740992, 1, 0, "二进制拍字节", "pebibytes", "pebibyte"},
    {"bit/s", "bit_rate", 1, 1, 0, "比特/秒", "bits per second", "bps (bits)"},
    {"kbit/s", "bit_rate", 1, 1, 3, "千比特/秒", "kilobits per second", "Kbps|kbps|kb/s"},
    {"Mbit/s", "bit_rate", 1, 1, 6, "兆比特/秒", "megabits per second", "Mbps|Mb/s|兆/秒"},
    {"Gbit/s", "bit_rate", 1, 1, 9, "吉比特/秒", "gigabits per second", "Gbps|Gb/s"},
    {"Tbit/s", "bit_rate", 1, 1, 12, "太比特/秒", "terabits per second", "Tbps|Tb/s"},
    ATTAIN_SQUARE("", 0, "", "") ATTAIN_SQUARE("k", 3, "千", "kilo") ATTAIN_SQUARE("d", -1, "分", "deci")
    ATTAIN_SQUARE("c", -2, "厘", "centi") ATTAIN_SQUARE("m", -3, "毫", "milli") ATTAIN_SQUARE("μ", -6, "微", "micro")
    ATTAIN_SQUARE("n", -9, "纳", "nano") ATTAIN_SQUARE("M", 6, "兆", "mega")
    ATTAIN_CUBE("", 0, "", "") ATTAIN_CUBE("k", 3, "千", "kilo") ATTAIN_CUBE("d", -1, "分", "deci")
    ATTAIN_CUBE("c", -2, "厘", "centi") ATTAIN_CUBE("m", -3, "毫", "milli") ATTAIN_CUBE("μ", -6, "微", "micro")
};

#undef ATTAIN_ROW
#undef ATTAIN_MICRO
#undef ATTAIN_BASE
#undef ATTAIN_KILO
#undef ATTAIN_MEGA_UP
#undef ATTAIN_HUGE
#undef ATTAIN_SMALL
#undef ATTAIN_PICO_DOWN
#undef ATTAIN_TINY
#undef ATTAIN_CENTI
#undef ATTAIN_HECTO
#undef ATTAIN_COMMON
#undef ATTAIN_FULL
#undef ATTAIN_SQUARE
#undef ATTAIN_CUBE

/// More spellings of units above, most of them older or local names.
struct spelling_row {
    std::string_view symbol;
    std::string_view spellings;
};
inline constexpr spelling_row spelling_rows[] = {
    {"km", "公里|KM|Km"},
    {"m", "公尺"},
    {"cm", "公分"},
    {"kg", "公斤|KG|㎏|kilo|kilos"},
    {"km²", "平方公里|㎢|Km²|Km2|KM²|KM2|sq. km.|sqkm|sq.km|km平方|平方km"},
    {"m²", "平方米|平米|㎡|sqm|sq.m|sq.m.|sq. m.|M²|M2|平方公尺"},
    {"cm²", "平方公分|㎠"},
    {"m³", "立方米|立方|方|m³|M³|M3|cbm|CBM|立米|㎥"},
    {"L", "l|公升|立升"},
    {"mL", "ml|毫升|cc"},
    {"kW", "KW|瓩|kWp|KWp"},
    {"MW", "Mw|MWp|MWP"},
    {"GW", "GWp|GWP"},
    {"s", "秒钟"},
    {"Hz", "赫兹"},
    {"kHz", "千赫兹"},
    {"MHz", "兆赫兹"},
    {"GHz", "吉赫兹"},
    {"W", "瓦特"},
    {"V", "伏特"},
    {"A", "安培"},
    {"J", "焦耳"},
    {"kJ", "千焦耳"},
    {"N", "牛顿"},
    {"Pa", "帕斯卡"},
    {"Ω", "Ω|欧姆"},
    {"K", "开尔文"},
    {"C", "库仑"},
    {"F", "法拉"},
    {"mol", "摩尔"},
    {"cd", "坎德拉"},
    {"kVA", "KVA"},
    {"μm", "微米"},
    {"ha", "HA"},
};
// clang-format on

}  // namespace detail
ATTAIN_END_NAMESPACE
