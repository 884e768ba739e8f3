/** A unit of measure, of money or of share, and how it converts to the one unit by which its dimension is compared. */
export interface Unit {
  /** As quantities carry it: "km", "usd", "percent". */
  readonly id: string;
  readonly base: string;
  /** value in base = value × factor + offset */
  readonly factor: number;
  readonly offset?: number;
  readonly kind: "measure" | "money" | "share" | "duration" | "scale";
  /** How texts write it, lower case, words parted by one space. */
  readonly words: readonly string[];
}

const measure = (id: string, base: string, factor: number, ...words: string[]): Unit => ({ id, base, factor, kind: "measure", words });
const money = (id: string, ...words: string[]): Unit => ({ id, base: id, factor: 1, kind: "money", words });
const duration = (id: string, hours: number, ...words: string[]): Unit => ({ id, base: "hour", factor: hours, kind: "duration", words });

export const UNITS: readonly Unit[] = [
  { id: "percent", base: "percent", factor: 1, kind: "share", words: ["%", "percent", "per cent", "pct", "pc", "percentage"] },
  {
    id: "percentage-point", base: "percentage-point", factor: 1, kind: "share",
    words: ["percentage point", "percentage points", "percent point", "percent points"],
  },

  measure("mm", "metre", 1e-3, "mm", "millimetre", "millimetres", "millimeter", "millimeters"),
  measure("cm", "metre", 1e-2, "cm", "centimetre", "centimetres", "centimeter", "centimeters"),
  measure("metre", "metre", 1, "metre", "metres", "meter", "meters"),
  measure("km", "metre", 1e3, "km", "kms", "kilometre", "kilometres", "kilometer", "kilometers"),
  measure("inch", "metre", 0.0254, "inch", "inches"),
  measure("foot", "metre", 0.3048, "foot", "feet", "ft"),
  measure("yard", "metre", 0.9144, "yard", "yards", "yd", "yds"),
  measure("mile", "metre", 1609.344, "mile", "miles", "mi"),
  measure("nautical-mile", "metre", 1852, "nautical mile", "nautical miles"),

  measure("square-metre", "hectare", 1e-4, "square metre", "square metres", "square meter", "square meters", "sq m", "m2", "m²", "sqm"),
  measure("square-foot", "hectare", 9.290304e-6, "square foot", "square feet", "sq ft", "sqft", "ft2"),
  measure("square-km", "hectare", 100, "square kilometre", "square kilometres", "square kilometer", "square kilometers", "sq km", "km2", "km²", "sqkm"),
  measure("square-mile", "hectare", 258.9988110336, "square mile", "square miles", "sq mi", "sq miles"),
  measure("hectare", "hectare", 1, "hectare", "hectares", "ha"),
  measure("acre", "hectare", 0.40468564224, "acre", "acres"),

  measure("microgram", "kg", 1e-9, "μg", "µg", "mcg", "microgram", "micrograms"),
  measure("mg", "kg", 1e-6, "mg", "milligram", "milligrams"),
  measure("gram", "kg", 1e-3, "gram", "grams", "gramme", "grammes", "g"),
  measure("kg", "kg", 1, "kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes"),
  measure("tonne", "kg", 1e3, "tonne", "tonnes", "metric ton", "metric tons", "t", "ton", "tons"),
  measure("kilotonne", "kg", 1e6, "kiloton", "kilotons", "kilotonne", "kilotonnes"),
  measure("ounce", "kg", 0.028349523125, "ounce", "ounces", "oz"),
  measure("pound", "kg", 0.45359237, "lb", "lbs"),

  measure("ml", "litre", 1e-3, "ml", "millilitre", "millilitres", "milliliter", "milliliters"),
  measure("litre", "litre", 1, "litre", "litres", "liter", "liters"),
  measure("gallon", "litre", 3.785411784, "gallon", "gallons"),
  measure("barrel", "litre", 158.987294928, "barrel", "barrels", "bbl"),
  measure("cubic-foot", "litre", 28.316846592, "cubic foot", "cubic feet", "cu ft"),
  measure("cubic-metre", "litre", 1e3, "cubic metre", "cubic metres", "cubic meter", "cubic meters", "m3", "m³"),

  duration("second", 1 / 3600, "second", "seconds", "sec", "secs"),
  duration("minute", 1 / 60, "minute", "minutes", "min", "mins"),
  duration("hour", 1, "hour", "hours", "hr", "hrs"),
  duration("day", 24, "day", "days"),
  duration("week", 168, "week", "weeks"),
  duration("fortnight", 336, "fortnight", "fortnights"),
  duration("month", 730.485, "month", "months"),
  duration("year", 8765.82, "year", "years", "yr", "yrs"),
  duration("decade", 87658.2, "decade", "decades"),
  duration("century", 876582, "century", "centuries"),

  { id: "degree-celsius", base: "degree-celsius", factor: 1, kind: "measure", words: ["°c", "° c", "degrees celsius", "degree celsius", "degrees c", "degrees centigrade", "c"] },
  {
    id: "degree-fahrenheit", base: "degree-celsius", factor: 5 / 9, offset: -160 / 9, kind: "measure",
    words: ["°f", "° f", "degrees fahrenheit", "degree fahrenheit", "degrees f", "f"],
  },
  { id: "degree", base: "degree", factor: 1, kind: "measure", words: ["°", "degree", "degrees"] },
  { id: "magnitude", base: "magnitude", factor: 1, kind: "scale", words: ["magnitude"] },

  measure("kph", "kph", 1, "kph", "kmh", "kmph", "km / h", "km / hr", "km per hour", "kilometres per hour", "kilometers per hour", "kilometres an hour", "kilometers an hour", "km an hour"),
  measure("mph", "kph", 1.609344, "mph", "miles per hour", "miles an hour"),
  measure("knot", "kph", 1.852, "knot", "knots"),
  measure("watt", "watt", 1, "watt", "watts"),
  measure("kilowatt", "watt", 1e3, "kw", "kilowatt", "kilowatts"),
  measure("megawatt", "watt", 1e6, "mw", "megawatt", "megawatts"),
  measure("gigawatt", "watt", 1e9, "gw", "gigawatt", "gigawatts"),
  measure("kilowatt-hour", "kilowatt-hour", 1, "kwh", "kilowatt hour", "kilowatt hours"),
  measure("bit", "byte", 0.125, "bit", "bits"),
  measure("megabyte", "byte", 1e6, "mb", "megabyte", "megabytes"),
  measure("gigabyte", "byte", 1e9, "gb", "gigabyte", "gigabytes"),
  measure("terabyte", "byte", 1e12, "tb", "terabyte", "terabytes"),
  measure("picometre", "metre", 1e-12, "picometre", "picometres", "picometer", "picometers"),
  measure("decibel", "decibel", 1, "decibel", "decibels", "db"),

  money("usd", "dollar", "dollars", "us dollar", "us dollars", "usd", "buck", "bucks"),
  money("eur", "euro", "euros", "eur"),
  money("gbp", "pound", "pounds", "pounds sterling", "pound sterling", "gbp", "quid"),
  { id: "penny", base: "gbp", factor: 0.01, kind: "money", words: ["pence", "penny", "p"] },
  { id: "cent", base: "usd", factor: 0.01, kind: "money", words: ["cent", "cents"] },
  money("cad", "canadian dollar", "canadian dollars", "cad"),
  money("aud", "australian dollar", "australian dollars", "aud"),
  money("jpy", "yen", "jpy"),
  money("cny", "yuan", "renminbi", "rmb", "cny"),
  money("inr", "rupee", "rupees", "inr"),
  money("idr", "rupiah", "rupiahs", "idr"),
  money("rub", "rouble", "roubles", "ruble", "rubles", "rub"),
  money("chf", "swiss franc", "swiss francs", "chf"),
  money("franc", "franc", "francs"),
  money("krona", "krona", "kronor", "krone", "kroner", "crown", "crowns", "sek", "nok", "dkk"),
  money("peso", "peso", "pesos"),
  money("real", "reais", "brl"),
  money("rand", "rand", "rands", "zar"),
  money("lira", "lira", "liras", "try"),
  money("hryvnia", "hryvnia", "hryvnias", "uah"),
  money("shekel", "shekel", "shekels", "ils"),
  money("won", "won", "krw"),
  money("zloty", "zloty", "zlotys", "pln"),
  money("dirham", "dirham", "dirhams", "aed"),
  money("dinar", "dinar", "dinars"),
  money("riyal", "riyal", "riyals", "sar"),
  money("naira", "naira", "ngn"),
  money("shilling", "shilling", "shillings"),
  money("baht", "baht", "thb", "฿"),
  money("colon", "colones", "₡"),
  money("kip", "kip", "₭"),
];

/** What stands before a number and makes it money, with the unit. Lower case, words parted by one space. */
export const MONEY_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["$", "usd"], ["us $", "usd"], ["usd", "usd"], ["c $", "cad"], ["ca $", "cad"], ["cad", "cad"], ["a $", "aud"], ["au $", "aud"],
  ["aud", "aud"], ["nz $", "nzd"], ["hk $", "hkd"], ["s $", "sgd"], ["r $", "real"], ["€", "eur"], ["eur", "eur"], ["£", "gbp"],
  ["gbp", "gbp"], ["¥", "jpy"], ["₹", "inr"], ["rs", "inr"], ["rs .", "inr"], ["rp", "idr"], ["₽", "rub"], ["₩", "won"],
  ["₪", "shekel"], ["₺", "lira"], ["₴", "hryvnia"], ["₦", "naira"], ["₱", "peso"], ["chf", "chf"], ["sen", "sen"], ["฿", "baht"],
]);

/** What a rate may be counted by: "85 dollars a week". */
export const PER_WORDS: ReadonlyMap<string, string> = new Map([
  ["second", "second"], ["minute", "minute"], ["hour", "hour"], ["day", "day"], ["night", "night"], ["week", "week"], ["month", "month"],
  ["quarter", "quarter"], ["year", "year"], ["annum", "year"], ["share", "share"], ["head", "person"], ["person", "person"],
  ["barrel", "barrel"], ["tonne", "tonne"], ["ton", "tonne"], ["litre", "litre"], ["gallon", "gallon"], ["kilo", "kg"],
  ["household", "household"], ["family", "family"],
]);

export const UNITS_BY_ID: ReadonlyMap<string, Unit> = new Map(UNITS.map((unit) => [unit.id, unit]));
export const UNITS_BY_WORDS: ReadonlyMap<string, Unit> = new Map(UNITS.flatMap((unit) => unit.words.map((words) => [words, unit])));
