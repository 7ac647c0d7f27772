/**
 * One segment of a path, as a regular expression of the guards. An escaped slash, backslash,
 * question mark, number sign or dot could be read as another path by a server.
 */
export const SEGMENT = String.raw`(?:[^/%]|%(?!2f|5c|3f|23|2e|25))+`;
