//! Units, so that 2.3 miles can be set beside 3.7 kilometres.

use parallax_lexicon::classes::listed;

/// What a unit measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Dimension {
    Length,
    Area,
    Volume,
    Weight,
    Temperature,
    Speed,
    Time,
}

/// How a unit is brought to the one in which its dimension is compared: `value * by + plus`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Scale {
    pub(crate) by: f64,
    pub(crate) plus: f64,
}

impl Scale {
    /// Of what is compared as it is.
    pub(crate) const ONE: Self = Self { by: 1.0, plus: 0.0 };

    /// A value in the unit of comparison.
    pub(crate) fn bring(self, value: f64) -> f64 {
        value * self.by + self.plus
    }
}

/// What a unit measures, and its scale. Metres, square metres, litres, grams, degrees Celsius,
/// metres a second and seconds are one.
pub(crate) fn measure(unit: &str) -> Option<(Dimension, Scale)> {
    use Dimension::{Area, Length, Speed, Temperature, Time, Volume, Weight};
    let of = |dimension, by| Some((dimension, Scale { by, plus: 0.0 }));
    let unit = unit.to_lowercase();
    match unit.replace(['-', '_'], " ").trim() {
        "mm" | "millimetre" | "millimeter" => of(Length, 0.001),
        "cm" | "centimetre" | "centimeter" => of(Length, 0.01),
        "m" | "metre" | "meter" => of(Length, 1.0),
        "km" | "kilometre" | "kilometer" => of(Length, 1000.0),
        "in" | "inch" => of(Length, 0.0254),
        "ft" | "foot" => of(Length, 0.3048),
        "yd" | "yard" => of(Length, 0.9144),
        "mi" | "mile" => of(Length, 1609.344),
        "nautical mile" => of(Length, 1852.0),
        "square metre" | "square meter" | "m²" | "sq m" => of(Area, 1.0),
        "square foot" | "sq ft" => of(Area, 0.092_903),
        "acre" => of(Area, 4046.856),
        "ha" | "hectare" => of(Area, 10_000.0),
        "square kilometre" | "square kilometer" | "km²" | "sq km" => of(Area, 1_000_000.0),
        "square mile" => of(Area, 2_589_988.0),
        "l" | "litre" | "liter" => of(Volume, 1.0),
        "millilitre" | "milliliter" | "ml" => of(Volume, 0.001),
        "gallon" => of(Volume, 3.785),
        "barrel" => of(Volume, 158.987),
        "cubic metre" | "cubic meter" => of(Volume, 1000.0),
        "g" | "gram" | "gramme" => of(Weight, 1.0),
        "kg" | "kilogram" | "kilogramme" | "kilo" => of(Weight, 1000.0),
        "ounce" | "oz" => of(Weight, 28.35),
        "pound" | "lb" => of(Weight, 453.592),
        // A short ton, a long ton and a tonne are within a tenth of each other, and news seldom says which.
        "ton" | "tonne" | "metric ton" => of(Weight, 1_000_000.0),
        "c" | "°c" | "celsius" | "degree celsius" => of(Temperature, 1.0),
        "f" | "°f" | "fahrenheit" | "degree fahrenheit" => {
            Some((Temperature, Scale { by: 5.0 / 9.0, plus: -160.0 / 9.0 }))
        }
        "m/s" | "metre per second" | "meter per second" => of(Speed, 1.0),
        "km/h" | "kph" | "kilometre per hour" | "kilometer per hour" => of(Speed, 1000.0 / 3600.0),
        "mph" | "mile per hour" => of(Speed, 0.447_04),
        "knot" => of(Speed, 0.514_444),
        "s" | "second" | "sec" => of(Time, 1.0),
        "minute" | "min" => of(Time, 60.0),
        "h" | "hour" | "hr" => of(Time, 3600.0),
        "day" => of(Time, DAY),
        "week" => of(Time, 7.0 * DAY),
        "fortnight" => of(Time, 14.0 * DAY),
        "month" => of(Time, YEAR / 12.0),
        "quarter" => of(Time, YEAR / 4.0),
        "year" => of(Time, YEAR),
        "decade" => of(Time, 10.0 * YEAR),
        "century" => of(Time, 100.0 * YEAR),
        _ => None,
    }
}

const DAY: f64 = 86_400.0;
const YEAR: f64 = 365.25 * DAY;

/// Units that have a plural of their own.
pub(crate) const UNITS: &str =
    "acre barrel day decade fortnight gallon gram hectare hour kilogram kilometre knot litre metre mile
    minute month ounce pound quarter second ton tonne week yard year";

/// Of an English unit; a sign ("km") has none.
pub(crate) fn plural(unit: &str) -> String {
    match unit {
        "foot" => "feet".to_owned(),
        "inch" => "inches".to_owned(),
        "century" => "centuries".to_owned(),
        _ if listed(UNITS).any(|word| word == unit) => format!("{unit}s"),
        _ => unit.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn miles_are_kilometres() {
        let metres = |value: f64, unit| measure(unit).map(|(_, scale)| scale.bring(value));
        let (miles, km) = (metres(2.3, "mile").unwrap_or(0.0), metres(3.7, "kilometre").unwrap_or(1.0));
        assert!((miles - km).abs() < 50.0, "{miles} {km}");
    }

    #[test]
    fn frost_is_frost() {
        let Some((_, scale)) = measure("°F") else { panic!("a unit") };
        assert!(scale.bring(32.0).abs() < 1e-9);
    }
}
