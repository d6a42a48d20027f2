import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generatePlaces } from "./generate.ts";

// `npm run build:gazetteer`: writes dictionaries/places from gazetteer/own and gazetteer/registry. npm runs it in the project's folder.
const files = generatePlaces("gazetteer");
for (const [name, text] of files) writeFileSync(join("dictionaries", "places", name), text);
process.stdout.write(`dictionaries/places: ${files.size} files written\n`);
