//! Numbers as bytes, for the weights file.

/// Reads what `Writer` wrote; a damaged file gives `None`, never a panic.
pub(crate) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub(crate) fn is_done(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn u32(&mut self) -> Option<u32> {
        let (number, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(u32::from_le_bytes(*number))
    }

    pub(crate) fn u64(&mut self) -> Option<u64> {
        let (number, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(u64::from_le_bytes(*number))
    }

    pub(crate) fn size(&mut self) -> Option<usize> {
        usize::try_from(self.u32()?).ok()
    }

    /// A block of bytes, its length before it.
    pub(crate) fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = self.size()?;
        let (block, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(block)
    }

    pub(crate) fn i8s(&mut self) -> Option<Vec<i8>> {
        Some(self.bytes()?.iter().map(|byte| *byte as i8).collect())
    }

    pub(crate) fn i16s(&mut self) -> Option<Vec<i16>> {
        let (pairs, rest) = self.bytes()?.as_chunks();
        rest.is_empty().then(|| pairs.iter().map(|pair| i16::from_le_bytes(*pair)).collect())
    }

    pub(crate) fn i32s(&mut self) -> Option<Vec<i32>> {
        let (fours, rest) = self.bytes()?.as_chunks();
        rest.is_empty().then(|| fours.iter().map(|four| i32::from_le_bytes(*four)).collect())
    }

    pub(crate) fn u64s(&mut self) -> Option<Vec<u64>> {
        let (eights, rest) = self.bytes()?.as_chunks();
        rest.is_empty().then(|| eights.iter().map(|eight| u64::from_le_bytes(*eight)).collect())
    }
}

/// Writes numbers one after the other, lowest byte first.
#[cfg(feature = "train")]
#[derive(Default)]
pub(crate) struct Writer(pub(crate) Vec<u8>);

#[cfg(feature = "train")]
impl Writer {
    pub(crate) fn u32(&mut self, number: u32) {
        self.0.extend(number.to_le_bytes());
    }

    pub(crate) fn u64(&mut self, number: u64) {
        self.0.extend(number.to_le_bytes());
    }

    pub(crate) fn size(&mut self, size: usize) {
        self.u32(u32::try_from(size).expect("a block has fewer than 2^32 bytes"));
    }

    pub(crate) fn bytes(&mut self, block: &[u8]) {
        self.size(block.len());
        self.0.extend(block);
    }

    pub(crate) fn i8s(&mut self, numbers: &[i8]) {
        self.size(numbers.len());
        self.0.extend(numbers.iter().map(|number| *number as u8));
    }

    pub(crate) fn i16s(&mut self, numbers: &[i16]) {
        self.size(numbers.len() * 2);
        self.0.extend(numbers.iter().flat_map(|number| number.to_le_bytes()));
    }

    pub(crate) fn i32s(&mut self, numbers: &[i32]) {
        self.size(numbers.len() * 4);
        self.0.extend(numbers.iter().flat_map(|number| number.to_le_bytes()));
    }

    pub(crate) fn u64s(&mut self, numbers: &[u64]) {
        self.size(numbers.len() * 8);
        self.0.extend(numbers.iter().flat_map(|number| number.to_le_bytes()));
    }
}
