export interface Files {
  /**
   * The text of a file, or undefined when there is no such file. Raises what the file system raises
   * otherwise.
   */
  read(path: string): Promise<string | undefined>;
  /**
   * Writes the file whole and flushed to disk, folders made as needed, so that a reader never sees
   * half of it.
   */
  write(path: string, text: string): Promise<void>;
  /**
   * Appends one line and flushes it to disk before it returns. A last line that was left unfinished
   * is ended first.
   */
  append(path: string, line: string): Promise<void>;
}
