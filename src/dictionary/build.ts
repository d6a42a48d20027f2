import { writeFileSync } from "node:fs";
import { writeIndex } from "../lexicon/index-file.ts";
import { BUILT_IN_INDEX } from "./built-in.ts";
import { buildIndex } from "./load.ts";

// `npm run build` runs this file: compiles the dictionaries that come with the package.
writeFileSync(BUILT_IN_INDEX, writeIndex(buildIndex()));
