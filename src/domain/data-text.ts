/**
 * A value as JSON for programs: nothing of it is lost, and a log that prints it obeys nothing. What
 * does not show and what a build host takes for a command is written as an escape of JSON.
 */
export function dataText(value: unknown): string {
  return `${escaped(JSON.stringify(value, undefined, 2))}\n`;
}

/** The same in one line, without its end. */
export function dataLine(value: unknown): string {
  return escaped(JSON.stringify(value));
}

function escaped(json: string): string {
  return json
    .replaceAll(
      /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,
      unicodeEscapes,
    )
    .replaceAll('##', '\\u0023\\u0023')
    .replaceAll(/(?<=[\r\n ])::|(?<=")::/g, '\\u003a\\u003a');
}

function unicodeEscapes(signs: string): string {
  return Array.from({ length: signs.length }, (_, index) => {
    return `\\u${signs.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}
