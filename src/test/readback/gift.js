// Parses GIFT from standard input with gift-pegjs and prints what it read as JSON.
const gift = require("gift-pegjs");
const text = require("fs").readFileSync(0, "utf8");
process.stdout.write(JSON.stringify(gift.parse(text)));
