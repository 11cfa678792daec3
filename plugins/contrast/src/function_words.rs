//! Words that serve grammar and say nothing of what is spoken about, days and months among them.
//!
//! Their counts differ between articles with length, genre and day of publication more than with
//! choice. The words for who speaks to whom ("we", "us", "you", "our") are not in this list: to address
//! readers, or to count oneself among them, is a choice.

/// Whether a word, in small letters, serves grammar.
pub(crate) fn is_function_word(word: &str) -> bool {
    WORDS.binary_search(&word).is_ok()
}

/// Sorted. As a block: one word a line would be pages long.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "a", "about", "above", "according", "across", "after", "again", "against", "ago", "al", "all",
    "almost", "along", "already", "also", "although", "always", "am", "amid", "among", "an", "and",
    "another", "any", "anyone", "anything", "apr", "april", "are", "aren't", "around", "as", "at",
    "aug", "august", "away", "back", "be", "became", "because", "become", "been", "before", "behind",
    "being", "below", "beside", "besides", "between", "beyond", "both", "but", "by", "can", "can't",
    "cannot", "come", "comes", "could", "couldn't", "de", "dec", "december", "der", "despite", "did",
    "didn't", "do", "does", "doesn't", "doing", "don't", "done", "down", "during", "each", "eight",
    "either", "el", "else", "enough", "even", "ever", "every", "except", "far", "feb", "february",
    "few", "first", "five", "for", "four", "friday", "from", "further", "get", "gets", "getting", "go",
    "goes", "going", "gone", "got", "had", "hadn't", "has", "hasn't", "have", "haven't", "having", "he",
    "he's", "hence", "her", "here", "hers", "herself", "him", "himself", "his", "how", "however", "if",
    "in", "indeed", "inside", "instead", "into", "is", "isn't", "it", "it's", "its", "itself", "jan",
    "january", "jul", "july", "jun", "june", "just", "la", "last", "later", "least", "less", "like",
    "made", "make", "makes", "making", "many", "mar", "may", "maybe", "meanwhile", "might", "monday",
    "more", "most", "much", "must", "near", "nearly", "neither", "never", "next", "nine", "no", "nor",
    "not", "nov", "november", "now", "oct", "october", "of", "off", "often", "on", "once", "one",
    "only", "onto", "or", "other", "others", "out", "outside", "over", "own", "perhaps", "put", "quite",
    "rather", "really", "s", "same", "saturday", "second", "sept", "september", "seven", "several",
    "shall", "she", "she's", "should", "shouldn't", "since", "six", "so", "some", "something", "soon",
    "still", "such", "sunday", "t", "take", "taken", "takes", "taking", "ten", "than", "that", "that's",
    "the", "their", "theirs", "them", "themselves", "then", "there", "there's", "therefore", "these",
    "they", "they're", "thing", "things", "third", "this", "those", "though", "three", "through",
    "throughout", "thursday", "thus", "to", "together", "too", "took", "toward", "towards", "tuesday",
    "two", "under", "until", "up", "upon", "very", "via", "von", "was", "wasn't", "wednesday", "well",
    "went", "were", "weren't", "what", "when", "where", "whether", "which", "while", "who", "who's",
    "whom", "whose", "why", "will", "with", "within", "without", "won't", "would", "wouldn't", "yet",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_sorted() {
        assert!(WORDS.is_sorted_by(|a, b| a < b));
    }
}
