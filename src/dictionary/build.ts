import { writeBuiltInIndex } from "./load.ts";

// `npm run build` runs this file: compiles the dictionaries that come with the package.
writeBuiltInIndex();
