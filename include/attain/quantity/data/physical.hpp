#pragma once

#include <attain/quantity/data/rows.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

// Units that are not a prefix and an SI unit (those stand in prefixed.hpp). Source of the factors: the SI brochure
// (9th edition), GB 3100-93, the 1959 yard and pound agreement; China's market units of 1959 (亩 = 2000/3 m²).
// clang-format off
inline constexpr physical_row physical_rows[] = {
    // length
    {"里", "length", 500, 1, 0, "里", "li", "市里|华里"},
    {"丈", "length", 10, 3, 0, "丈", "zhang", ""},
    {"尺", "length", 1, 3, 0, "尺", "chi", "市尺"},
    {"寸", "length", 1, 30, 0, "寸", "cun", "市寸"},
    {"inch", "length", 254, 1, -4, "英寸", "inches", ""},
    {"ft", "length", 3048, 1, -4, "英尺", "feet", "foot"},
    {"yd", "length", 9144, 1, -4, "码", "yards", "yard"},
    {"mi", "length", 1609344, 1, -3, "英里", "miles", "mile"},
    {"nmi", "length", 1852, 1, 0, "海里", "nautical miles", "nautical mile|浬"},
    {"au", "length", 149597870700, 1, 0, "天文单位", "astronomical units", "astronomical unit"},
    {"Å", "length", 1, 1, -10, "埃", "angstroms", "angstrom"},
    // area
    {"亩", "area", 2000, 3, 0, "亩", "mu", "市亩|畝|mus"},
    {"顷", "area", 200000, 3, 0, "顷", "qing", ""},
    {"ha", "area", 1, 1, 4, "公顷", "hectares", "hectare|hm²|hm2"},
    {"公亩", "area", 1, 1, 2, "公亩", "ares", "are"},
    {"acre", "area", 40468564224, 1, -7, "英亩", "acres", "ac"},
    {"ft²", "area", 9290304, 1, -8, "平方英尺", "square feet", "square foot|sq ft|sq. ft.|sqft|ft2|ft^2"},
    {"in²", "area", 64516, 1, -8, "平方英寸", "square inches", "square inch|sq in|in2"},
    {"yd²", "area", 83612736, 1, -8, "平方码", "square yards", "square yard|sq yd|yd2"},
    {"mi²", "area", 2589988110336, 1, -6, "平方英里", "square miles", "square mile|sq mi|mi2"},
    // volume
    {"gal", "volume", 3785411784, 1, -12, "加仑", "gallons", "gallon|US gallons|US gallon"},
    {"imperial gallon", "volume", 454609, 1, -8, "英制加仑", "imperial gallons", "UK gallons|UK gallon"},
    {"ft³", "volume", 28316846592, 1, -12, "立方英尺", "cubic feet", "cubic foot|cu ft|ft3|ft^3"},
    {"in³", "volume", 16387064, 1, -12, "立方英寸", "cubic inches", "cubic inch|cu in|in3"},
    {"oil barrel", "volume", 158987294928, 1, -12, "石油桶", "oil barrels", "barrels of oil|barrel of oil"},
    // mass
    {"t", "mass", 1, 1, 3, "吨", "tonnes", "tonne|tons|ton|公吨|噸|metric tons|metric ton|MT"},
    {"kt", "mass", 1, 1, 6, "千吨", "kilotonnes", "kilotonne|kilotons"},
    {"Mt", "mass", 1, 1, 9, "兆吨", "megatonnes", "megatonne|megatons"},
    {"斤", "mass", 1, 2, 0, "斤", "jin", "市斤"},
    {"两", "mass", 1, 20, 0, "两", "liang", "市两"},
    {"钱", "mass", 1, 200, 0, "钱", "qian", ""},
    {"担", "mass", 50, 1, 0, "担", "dan", "市担"},
    {"q", "mass", 1, 1, 2, "公担", "quintals", "quintal"},
    {"lb", "mass", 45359237, 1, -8, "磅", "pounds of mass", "lbs|pounds (lb)"},
    {"oz", "mass", 28349523125, 1, -12, "盎司", "ounces", "ounce"},
    {"ozt", "mass", 311034768, 1, -10, "金衡盎司", "troy ounces", "troy ounce"},
    {"short ton", "mass", 90718474, 1, -5, "短吨", "short tons", "US tons"},
    {"long ton", "mass", 10160469088, 1, -7, "长吨", "long tons", "imperial tons"},
    {"ct", "mass", 2, 1, -4, "克拉", "carats", "carat"},
    // time
    {"min", "time", 60, 1, 0, "分钟", "minutes", "minute|mins"},
    {"h", "time", 3600, 1, 0, "小时", "hours", "hour|hr|hrs|个小时|钟头|个钟头"},
    {"d", "time", 86400, 1, 0, "天", "days", "day|日"},
    {"wk", "time", 604800, 1, 0, "周", "weeks", "week|个星期|星期|礼拜"},
    {"month", "months", 1, 1, 0, "个月", "months", "月"},
    {"quarter", "months", 3, 1, 0, "个季度", "quarters", "季度"},
    {"year", "months", 12, 1, 0, "年", "years", "yr|yrs|周年|周岁|岁"},
    // angle
    {"°", "plane_degree", 1, 1, 0, "度（角）", "degrees", "degree"},
    {"r/min", "rotation", 1, 60, 0, "转/分", "revolutions per minute", "rpm|转每分|转/分钟"},
    // temperature
    {"°C", "temperature", 1, 1, 0, "摄氏度", "degrees Celsius", "℃|degree Celsius|º C|ºC"},
    {"°F", "temperature", 5, 9, 0, "华氏度", "degrees Fahrenheit", "℉|degree Fahrenheit"},
    // pressure, energy, power
    {"atm", "pressure", 101325, 1, 0, "标准大气压", "atmospheres", "atmosphere|大气压|个大气压"},
    {"Torr", "pressure", 101325, 760, 0, "托", "torr", ""},
    {"mmHg", "pressure", 133322387415, 1, -9, "毫米汞柱", "millimetres of mercury", ""},
    {"psi", "pressure", 8896443230521, 1290320000, 0, "磅/平方英寸", "pounds per square inch", ""},
    {"cal", "energy", 41868, 1, -4, "卡", "calories", "calorie|卡路里"},
    {"kcal", "energy", 41868, 1, -1, "千卡", "kilocalories", "kilocalorie|大卡"},
    {"Btu", "energy", 105505585262, 1, -8, "英热单位", "British thermal units", "BTU"},
    {"度", "energy", 36, 1, 5, "度", "units of electricity", "度电"},
    {"PS", "power", 73549875, 1, -5, "米制马力", "metric horsepower", "马力|匹马力"},
    {"hp", "power", 37284993579113511, 50000000000000, 0, "英制马力", "horsepower", ""},
    {"tce", "standard_coal", 1, 1, 0, "吨标准煤", "tonnes of standard coal",
     "tonne of standard coal|吨标煤|吨标准煤当量|tonnes of coal equivalent|tons of standard coal|tons of standard coal equivalent|tons of SCE|tsce|吨煤当量"},
    {"kgce", "standard_coal", 1, 1, -3, "千克标准煤", "kilograms of standard coal", "公斤标准煤|千克标煤|公斤标煤"},
    {"gce", "standard_coal", 1, 1, -6, "克标准煤", "grams of standard coal", "克标煤"},
    {"toe", "standard_oil", 1, 1, 0, "吨标准油", "tonnes of oil equivalent", "吨油当量|tons of oil equivalent|tonne of oil equivalent|吨标油"},
    {"ktoe", "standard_oil", 1, 1, 3, "千吨标准油", "kilotonnes of oil equivalent", ""},
    {"Mtoe", "standard_oil", 1, 1, 6, "兆吨标准油", "megatonnes of oil equivalent", ""},
    {"tCO2", "carbon", 1, 1, 0, "吨二氧化碳", "tonnes of CO2", "吨二氧化碳当量|tCO2e|tCO₂|tCO₂e|tonnes of CO2 equivalent|吨CO2|吨CO₂"},
    {"kgCO2", "carbon", 1, 1, -3, "千克二氧化碳", "kilograms of CO2", "kgCO2e|kgCO₂|公斤二氧化碳|千克二氧化碳当量"},
    // transport
    {"t·km", "freight", 1, 1, 6, "吨公里", "tonne-kilometres", "tonne-kilometre|吨千米|ton-kilometers|ton-km|tkm|tonne-km"},
    {"t·nmi", "freight", 1852, 1, 3, "吨海里", "tonne-nautical miles", ""},
    {"人公里", "passenger_distance", 1, 1, 3, "人公里", "passenger-kilometres", "passenger-kilometre|人千米|passenger-km|pkm|passenger-kilometers|客公里"},
    {"车公里", "vehicle_distance", 1, 1, 3, "车公里", "vehicle-kilometres", "vehicle-kilometre|vehicle-km|辆公里|列公里"},
    {"DWT", "deadweight", 1, 1, 0, "载重吨", "deadweight tonnes", "deadweight tons|dwt|净载重吨"},
    {"GT", "gross_tonnage", 1, 1, 0, "总吨", "gross tons", "gross tonnage"},
    // rates
    {"m/s", "speed", 1, 1, 0, "米/秒", "metres per second", "米每秒|meters per second|m·s⁻¹"},
    {"km/h", "speed", 5, 18, 0, "公里/小时", "kilometres per hour", "千米/小时|公里/时|千米每小时|公里每小时|kph|kilometers per hour|千米/时"},
    {"kn", "speed", 463, 900, 0, "海里/小时", "knots", "knot|kt (speed)"},
    {"mph", "speed", 44704, 1, -5, "英里/小时", "miles per hour", ""},
    {"m/s²", "acceleration", 1, 1, 0, "米/二次方秒", "metres per second squared", "m/s2"},
    {"m³/s", "flow", 1, 1, 0, "立方米/秒", "cubic metres per second", "m3/s|立方米每秒|方/秒"},
    {"m³/d", "flow", 1, 86400, 0, "立方米/日", "cubic metres per day", "m3/d|立方米/天|吨水/日"},
    {"t/h", "mass_flow", 5, 18, 0, "吨/小时", "tonnes per hour", "吨/时|蒸吨/小时|蒸吨"},
    {"t/d", "mass_flow", 5, 432, 0, "吨/日", "tonnes per day", "吨/天|tpd"},
    {"kg/m³", "density", 1, 1, 0, "千克/立方米", "kilograms per cubic metre", "kg/m3|公斤/立方米"},
    {"μg/m³", "density", 1, 1, -9, "微克/立方米", "micrograms per cubic metre", "µg/m³|ug/m3|μg/m3|µg/m3|微克每立方米"},
    {"mg/m³", "density", 1, 1, -6, "毫克/立方米", "milligrams per cubic metre", "mg/m3|毫克每立方米"},
    {"mg/L", "density", 1, 1, -3, "毫克/升", "milligrams per litre", "mg/l|毫克每升"},
    {"g/cm³", "density", 1, 1, 3, "克/立方厘米", "grams per cubic centimetre", "g/cm3"},
    {"kg/亩", "area_density", 3, 2000, 0, "千克/亩", "kilograms per mu", "公斤/亩"},
    {"kg/ha", "area_density", 1, 1, -4, "千克/公顷", "kilograms per hectare", "公斤/公顷"},
    {"t/ha", "area_density", 1, 10, 0, "吨/公顷", "tonnes per hectare", ""},
    {"斤/亩", "area_density", 3, 4000, 0, "斤/亩", "jin per mu", ""},
    {"tex", "linear_density", 1, 1, -6, "特克斯", "tex", "特"},
    {"FLOPS", "computing", 1, 1, 0, "次浮点运算/秒", "floating-point operations per second", "Flops|FLOP/s"},
    {"PFLOPS", "computing", 1, 1, 15, "P算力", "petaflops", "PFlops|PFLOP/s|P Flops"},
    {"EFLOPS", "computing", 1, 1, 18, "E算力", "exaflops", "EFlops|EFLOP/s|E Flops"},
};
// clang-format on

}  // namespace detail
ATTAIN_END_NAMESPACE
