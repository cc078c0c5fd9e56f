/** Why a file or folder cannot be read, from the system's error. */
export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return WORDS[code] ?? `the system says ${code}`;
}

const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'this user has no right to read it',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'there is nothing at that place, or its link leads nowhere',
  ENOTDIR: 'a part of its path is no folder',
  EPERM: 'this user has no right to read it',
};
