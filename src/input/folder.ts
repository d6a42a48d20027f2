import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";

/** A file below a folder, or a folder below it that cannot be read. */
export interface FolderEntry {
  /** The folder as given, joined with the file's way down from it. */
  readonly path: string;
  /** The file's way down from the folder, with `/`. */
  readonly below: string;
  /** Why it cannot be read, where it is a folder. */
  readonly error?: unknown;
}

/**
 * Lists the files of a folder and of those below it that `isWanted` by name, sorted by path. Links are followed; a folder
 * reached again, as by a loop of links, is passed over.
 */
export function* listFolder(folder: string, isWanted: (name: string) => boolean): Generator<FolderEntry, void, undefined> {
  yield* walk({ path: folder, below: "" }, isWanted, new Set());
}

function* walk(folder: FolderEntry, isWanted: (name: string) => boolean, seen: Set<string>): Generator<FolderEntry, void, undefined> {
  let entries: readonly { readonly name: string; readonly isFolder: boolean }[];
  try {
    const real = realpathSync(folder.path);
    if (seen.has(real)) return;
    seen.add(real);
    entries = sorted(folder.path, readdirSync(folder.path, { withFileTypes: true }));
  } catch (error) {
    yield { ...folder, error };
    return;
  }
  for (const { name, isFolder } of entries) {
    const entry = { path: join(folder.path, name), below: folder.below === "" ? name : `${folder.below}/${name}` };
    if (isFolder) yield* walk(entry, isWanted, seen);
    else if (isWanted(name)) yield entry;
  }
}

/** In the order of whole paths: a folder `a` stands after a file `a.txt`. */
function sorted(folder: string, entries: readonly Dirent[]): { name: string; isFolder: boolean }[] {
  return entries
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() || (entry.isSymbolicLink() && isFolder(join(folder, entry.name))) }))
    .map((entry) => ({ ...entry, key: entry.isFolder ? `${entry.name}/` : entry.name }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** Whether a path leads to a folder; false where it leads nowhere or cannot be followed, which reading will tell. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
