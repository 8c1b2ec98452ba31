import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Files below folders of the project whose names match, with paths from the project's root. */
export function listFiles(folders: readonly string[], pattern: RegExp): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: folder !== '.', withFileTypes: true })
      .filter((entry) => entry.isFile() && pattern.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
}
