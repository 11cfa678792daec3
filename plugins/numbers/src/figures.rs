//! Numbers in digits: separators, decimals, exponents and ½.

/// A number in digits, as far as the digits themselves tell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Figure {
    /// Not finite when it is too long for a quantity.
    pub(crate) value: f64,
    /// Digits before the decimal point.
    pub(crate) digits: u8,
    pub(crate) form: Form,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// "1234"
    Plain,
    /// "1,250", "1 250", "12,50,800"
    Grouped,
    /// "3.5", "2.345,67"
    Decimal,
    /// "½", "2½"
    Vulgar,
    /// "1.2e6", "1.3×10^6"
    Exponent,
    /// "2.1.3", "192.0.2.1", "01.05.2024": an identifier or a date.
    Dotted,
}

impl Figure {
    /// A whole number without separators, as years, days and identifiers are written.
    pub(crate) fn is_plain(self) -> bool {
        self.form == Form::Plain
    }

    /// Could be a day of a month.
    pub(crate) fn is_day(self) -> bool {
        self.is_plain() && (1.0..=31.0).contains(&self.value)
    }

    /// Four plain digits that read as a year of modern times.
    pub(crate) fn is_year(self) -> bool {
        self.is_plain() && self.digits == 4 && (1500.0..2100.0).contains(&self.value)
    }
}

/// Reads the number that begins at a byte offset, a digit, a "½" or the stop of ".5"; gives where
/// it ends. `grouped`: whether an ordinary space may part thousands.
pub(crate) fn read(text: &str, start: usize, grouped: bool) -> (usize, Figure) {
    let mut number = Reading { text, at: start, digits: Digits::default() };
    if let Some((value, behind)) = number.vulgar() {
        return (behind, Figure { value, digits: 0, form: Form::Vulgar });
    }
    let form = number.whole_and_decimals(grouped);
    let mut figure = Figure { value: number.digits.value(), digits: number.digits.whole, form };
    if form == Form::Dotted {
        return (number.at, figure);
    }
    if let Some((part, behind)) = number.vulgar().filter(|_| form != Form::Decimal) {
        figure = Figure { value: figure.value + part, form: Form::Vulgar, ..figure };
        return (behind, figure);
    }
    if let Some((value, behind)) = number.exponent(figure.value) {
        figure = Figure { value, form: Form::Exponent, ..figure };
        number.at = behind;
    }
    (number.at, figure)
}

/// "13,72", whose whole part ends at `end`, read with a decimal comma. Only the words around can tell that it is one.
pub(crate) fn with_comma(text: &str, start: usize, end: usize, figure: Figure) -> Option<(usize, Figure)> {
    let decimals = text[end..].strip_prefix(',')?;
    let count = decimals.bytes().take_while(u8::is_ascii_digit).count();
    let goes_on = decimals[count..].starts_with(['.', ',']) && starts(decimals.as_bytes(), count + 1);
    let whole: String = text[start..end].chars().filter(char::is_ascii_digit).collect();
    if !matches!(figure.form, Form::Plain | Form::Grouped)
        || !(1..=2).contains(&count)
        || goes_on
        || whole.len() > 15
    {
        return None;
    }
    let value = format!("{whole}.{}", &decimals[..count]).parse().ok()?;
    Some((end + 1 + count, Figure { value, form: Form::Decimal, ..figure }))
}

/// Whether a digit stands at a byte offset, full-width ones included.
pub(crate) fn starts(bytes: &[u8], at: usize) -> bool {
    digit(bytes, at).is_some()
}

/// The value of "½" and its like.
pub(crate) fn vulgar(mark: char) -> Option<f64> {
    let (above, below) = match mark {
        '½' => (1, 2),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅐' => (1, 7),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        '⅑' => (1, 9),
        '⅒' => (1, 10),
        _ => return None,
    };
    Some(f64::from(above) / f64::from(below))
}

/// Letters by Unicode that stand beside numbers as signs: "元", "º".
pub(crate) fn is_sign(letter: char) -> bool {
    matches!(letter, 'º' | 'ª' | '元' | '円' | '％')
}

struct Reading<'a> {
    text: &'a str,
    at: usize,
    digits: Digits,
}

/// Digits read so far, as far as a float can hold them.
#[derive(Default)]
struct Digits {
    text: String,
    whole: u8,
    too_long: bool,
}

impl Digits {
    /// A figure longer than this is a key, not a quantity.
    const LONGEST: usize = 40;

    fn push(&mut self, digit: char) {
        if self.text.len() < Self::LONGEST {
            self.text.push(digit);
        } else {
            self.too_long = true;
        }
    }

    fn value(&self) -> f64 {
        if self.too_long { f64::NAN } else { self.text.parse().unwrap_or(f64::NAN) }
    }
}

impl Reading<'_> {
    fn whole_and_decimals(&mut self, grouped: bool) -> Form {
        let first = self.run();
        self.digits.whole = u8::try_from(first).unwrap_or(u8::MAX);
        let groups = if (1..=3).contains(&first) { self.groups(grouped) } else { None };
        self.decimals(if groups == Some('.') { ',' } else { '.' });
        if self.digits.text.contains('.') && self.is_dotted() {
            self.skip_dotted();
            return Form::Dotted;
        }
        match (self.digits.text.contains('.'), groups) {
            (true, _) => Form::Decimal,
            (false, Some(_)) => Form::Grouped,
            (false, None) => Form::Plain,
        }
    }

    /// Takes the digits here; how many.
    fn run(&mut self) -> usize {
        let mut count = 0;
        while let Some((digit, width)) = digit(self.text.as_bytes(), self.at) {
            self.digits.push(char::from(b'0' + digit));
            self.at += width;
            count += 1;
        }
        count
    }

    /// Takes groups of three digits ("1,250,800"), or the Indian ones ("12,50,800"); gives what parts them.
    fn groups(&mut self, spaced: bool) -> Option<char> {
        let separator = self.text[self.at..].chars().next()?;
        let parts = match separator {
            ',' | '，' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '\u{2007}' | '\'' | '’' => true,
            ' ' => spaced && !self.digits.text.starts_with('0'),
            // "1.250.800" and "1.250,80"; one group alone, "6.150", is a decimal in English.
            '.' => self.is_continental(),
            _ => false,
        };
        if !parts {
            return None;
        }
        let width = separator.len_utf8();
        if matches!(separator, ',') && self.is_indian() {
            while self.text.as_bytes().get(self.at) == Some(&b',') && self.run_length(self.at + 1) >= 2 {
                self.at += 1;
                self.count_whole();
            }
            return Some(',');
        }
        let mut any = false;
        while self.text[self.at..].starts_with(separator) && self.run_length(self.at + width) == 3 {
            self.at += width;
            self.count_whole();
            any = true;
        }
        any.then_some(separator)
    }

    fn count_whole(&mut self) {
        let more = self.run();
        self.digits.whole = self.digits.whole.saturating_add(u8::try_from(more).unwrap_or(u8::MAX));
    }

    /// How many digits stand at an offset; four stands for more.
    fn run_length(&self, mut at: usize) -> usize {
        let mut count = 0;
        while let Some((_, width)) = digit(self.text.as_bytes(), at) {
            at += width;
            count += 1;
            if count == 4 {
                break;
            }
        }
        count
    }

    /// ",50,800": pairs of digits and at last three.
    fn is_indian(&self) -> bool {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        let mut pairs = 0;
        // A hundred crore crore is more than anybody counts.
        while pairs < 8 && bytes.get(at) == Some(&b',') && self.run_length(at + 1) == 2 {
            at += 3;
            pairs += 1;
        }
        pairs > 0 && pairs < 8 && bytes.get(at) == Some(&b',') && self.run_length(at + 1) == 3
    }

    /// ".250.800" or ".250,8".
    fn is_continental(&self) -> bool {
        let bytes = self.text.as_bytes();
        let after = self.at + 4;
        self.run_length(self.at + 1) == 3
            && ((bytes.get(after) == Some(&b'.') && self.run_length(after + 1) == 3)
                || (bytes.get(after) == Some(&b',') && matches!(self.run_length(after + 1), 1 | 2)))
    }

    /// Takes a decimal point and the digits behind it, if they are there.
    fn decimals(&mut self, point: char) {
        let here = &self.text[self.at..];
        let found = here.starts_with(point) || (point == '.' && here.starts_with('．'));
        let width = here.chars().next().map_or(0, char::len_utf8);
        if found && self.run_length(self.at + width) > 0 {
            self.digits.push('.');
            self.at += width;
            self.run();
        }
    }

    /// A point with digits behind it.
    fn is_dotted(&self) -> bool {
        self.text[self.at..].starts_with('.') && self.run_length(self.at + 1) > 0
    }

    fn skip_dotted(&mut self) {
        while self.is_dotted() {
            self.at += 1;
            while let Some((_, width)) = digit(self.text.as_bytes(), self.at) {
                self.at += width;
            }
        }
    }

    fn vulgar(&self) -> Option<(f64, usize)> {
        let mark = self.text[self.at..].chars().next()?;
        Some((vulgar(mark)?, self.at + mark.len_utf8()))
    }

    /// "e14", "x10^6", "×10−5", "^23".
    fn exponent(&self, base: f64) -> Option<(f64, usize)> {
        let here = &self.text[self.at..];
        let (ten, rest) = if let Some(rest) = here.strip_prefix(['e', 'E']) {
            (true, rest)
        } else if let Some(rest) = here.strip_prefix(['x', '×', '*']) {
            let rest = rest.strip_prefix("10")?;
            // "x10" alone is a size; a power says so with a caret or a sign.
            let power =
                rest.strip_prefix('^').or_else(|| rest.starts_with(['-', '−', '+']).then_some(rest))?;
            (true, power)
        } else {
            (false, here.strip_prefix('^')?)
        };
        let (sign, rest) = match rest.strip_prefix(['-', '−']) {
            Some(rest) => (-1, rest),
            None => (1, rest.strip_prefix('+').unwrap_or(rest)),
        };
        let length = rest.bytes().take(4).take_while(u8::is_ascii_digit).count();
        let behind = &rest[length..];
        if !(1..=3).contains(&length) || behind.starts_with(|c: char| c.is_alphanumeric()) {
            return None;
        }
        let power: i32 = rest[..length].parse().ok()?;
        // Parsed, not computed: a parsed float is the nearest one on every machine.
        let value = if ten {
            format!("{}e{}", self.digits.text, sign * power).parse().ok()?
        } else {
            raise(base, sign * power)
        };
        Some((value, self.text.len() - behind.len()))
    }
}

/// Multiplied out, so that it is the same on every machine.
fn raise(base: f64, power: i32) -> f64 {
    let product = (0..power.unsigned_abs()).fold(1.0, |product, _| product * base);
    if power < 0 { 1.0 / product } else { product }
}

/// The digit at a byte offset and how many bytes it takes; full-width digits too.
fn digit(bytes: &[u8], at: usize) -> Option<(u8, usize)> {
    match *bytes.get(at)? {
        byte @ b'0'..=b'9' => Some((byte - b'0', 1)),
        0xef if bytes.get(at + 1) == Some(&0xbc) => match *bytes.get(at + 2)? {
            byte @ 0x90..=0x99 => Some((byte - 0x90, 3)),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> (f64, &str) {
        let (end, figure) = read(text, 0, true);
        (figure.value, &text[end..])
    }

    #[test]
    fn separators_part_thousands() {
        for text in ["1,250,800", "1 250 800", "1\u{a0}250\u{a0}800", "1\u{202f}250\u{202f}800", "1.250.800"]
        {
            assert_eq!(value(text), (1_250_800.0, ""), "{text}");
        }
        assert_eq!(value("1’250’800"), (1_250_800.0, ""));
        assert_eq!(value("12,50,800"), (1_250_800.0, ""));
        assert_eq!(value("1,234.5 litres"), (1234.5, " litres"));
        assert_eq!(value("2.345,67"), (2345.67, ""));
    }

    #[test]
    fn a_list_is_not_one_number() {
        assert_eq!(value("31,35,42"), (31.0, ",35,42"));
        assert_eq!(value("6, 480"), (6.0, ", 480"));
        assert_eq!(value("517 2000"), (517.0, " 2000"));
        assert_eq!(value("12 3000"), (12.0, " 3000"));
    }

    #[test]
    fn a_full_stop_is_no_decimal_point() {
        assert_eq!(value("306."), (306.0, "."));
        assert_eq!(value("6.150"), (6.15, ""));
        assert_eq!(value(".25"), (0.25, ""));
    }

    #[test]
    fn fractions_and_powers() {
        assert_eq!(value("2½-mile"), (2.5, "-mile"));
        assert_eq!(value("½"), (0.5, ""));
        assert_eq!(value("40.5e+3"), (40_500.0, ""));
        assert_eq!(value("7.15×10−4,"), (7.15e-4, ","));
        assert_eq!(value("2.6x10^9"), (2.6e9, ""));
        assert_eq!(value("4x10"), (4.0, "x10"));
    }

    #[test]
    fn full_width_digits_count() {
        assert_eq!(value("１，２３４人"), (1234.0, "人"));
    }

    #[test]
    fn dotted_chains_are_identifiers() {
        let (end, figure) = read("192.0.2.1 is", 0, true);
        assert_eq!((end, figure.form), (9, Form::Dotted));
    }

    #[test]
    fn a_figure_too_long_to_be_one_is_not_finite() {
        let (end, figure) = read(&"9".repeat(10_000), 0, true);
        assert_eq!(end, 10_000);
        assert!(!figure.value.is_finite());
    }
}
