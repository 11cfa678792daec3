#!/bin/sh
# A worker without Arrow: it describes a pass, and does with batches whatever its first argument says.

# Reads a message into $message and the number of its request into $request; ends when there are no more.
hear() {
    length=$(head -c 8 | od -An -tu8 | tr -d ' \n')
    [ -n "$length" ] || exit 0
    request=$(head -c 8 | od -An -tu8 | tr -d ' \n')
    message=$(head -c "$length" | tr -d '\000')
}

# Writes a number of less than 65536.
number() {
    printf "$(printf '\\%03o\\%03o' $(($1 % 256)) $(($1 / 256)))\\0\\0\\0\\0\\0\\0"
}

# Says a message of less than 65536 bytes.
say() {
    number ${#1} && number "$request" && printf '%s' "$1"
}

case $1 in
dies-at-start) echo "no such module" >&2 && exit 3 ;;
rubbish-at-start) echo "Hello, I am a pass." && exec sleep 60 ;;
silent-at-start) exec sleep 60 ;;
esac

# How many batches there have been.
batches=0

version=1
[ "$1" = newer ] && version=2

while hear; do
    case $message in
    '{'*'"describe"'*)
        say '{"parallax": '$version', "passes": [{"name": "wholes", "unit": "article",
            "writes": [{"name": "span", "type": "span"}]}]}'
        continue
        ;;
    '{'*'"make"'*)
        hear && hear
        [ "$1" = dies-when-made ] && exit 5
        [ "$1" = refuses ] && say '{"error": "it is Sunday"}' || say '{}'
        continue
        ;;
    esac
    batches=$((batches + 1))
    case $1 in
    tires) [ $batches = 1 ] || exit 3 && say '{"error": "this once"}' ;;
    leaks) [ $batches = 1 ] && say '{"error": "what is wrong"}' || say '{"error": "no memory left"}' ;;
    forks) sleep 60 & echo "gone" >&2 && exit 7 ;;
    dies) echo "and that was that" >&2 && exit 3 ;;
    rubbish) echo "I have read $length bytes." ;;
    rubbish-table) say "ARROW1 or something like it" ;;
    silent) sleep 60 ;;
    twice) say '{"error": "once"}' && say '{"error": "twice"}' ;;
    says-no) say '{"error": "nothing to see here"}' ;;
    half) number 40 && number "$request" && printf '{"rows": ' && echo "half is enough" >&2 && exit 4 ;;
    closes) exec >&- && sleep 60 ;;
    endless) yes "$message" ;;
    esac
done
