import { createRequire } from "node:module";
import { romanConsonants } from "./roman-key.ts";

// By file: the package's root would load its word nets and classifiers.
const require = createRequire(import.meta.url);
const jaroWinkler = require("natural/lib/natural/distance/jaro-winkler_distance.js") as (a: string, b: string, options: object) => number;

/** Fewer consonants sound like too much. */
const SOUND_MIN_LETTERS = 3;
/** What the same consonants add to a likeness between 0 and 1. */
const SAME_CONSONANTS = 0.15;
/** Letters at the start that Winkler's part counts, and how much each is worth of what is missing. */
const PREFIX_LETTERS = 4,
  PREFIX_WEIGHT = 0.1;

/**
 * How like a key is to a wanted one: Jaro-Winkler, more for the same consonants; names that hold all its words before all
 * others. Below `least` the value is 0: most keys are turned away by the letters that they share.
 */
export function likenessTo(wanted: string): (key: string, least: number) => number {
  const consonants = romanConsonants(wanted),
    inside = ` ${wanted} `;
  const bonus = consonants.length >= SOUND_MIN_LETTERS ? SAME_CONSONANTS : 0,
    mostAlike = mostAlikeTo(wanted);
  return (key, least) => {
    if (` ${key} `.includes(inside)) return 2 + wanted.length / key.length;
    if (mostAlike(key) + bonus < least) return 0;
    const alike = jaroWinkler(wanted, key, {});
    if (alike + bonus < least) return 0;
    return bonus > 0 && romanConsonants(key) === consonants ? alike + bonus : alike;
  };
}

/** The most that Jaro-Winkler can give for a key, by the letters that both have, wherever they stand. */
function mostAlikeTo(wanted: string): (key: string) => number {
  const count = new Uint8Array(0x10000),
    left = new Uint8Array(0x10000);
  const units = Array.from({ length: wanted.length }, (_, i) => wanted.charCodeAt(i));
  for (const unit of units) count[unit] = (count[unit] ?? 0) + 1;
  return (key) => {
    for (const unit of units) left[unit] = count[unit] as number;
    let shared = 0,
      prefix = 0;
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i);
      if (left[unit] === 0) continue;
      left[unit] = (left[unit] as number) - 1;
      shared++;
    }
    if (shared === 0) return 0;
    while (prefix < PREFIX_LETTERS && key[prefix] === wanted[prefix] && prefix < key.length) prefix++;
    const jaro = (shared / wanted.length + shared / key.length + 1) / 3;
    return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
  };
}
