/**
 * A value as JSON for programs: nothing of it is lost, and a log that prints it obeys nothing. What
 * does not show and what a build host takes for a command is written as an escape of JSON.
 */
export function dataText(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2);
  return `${json
    .replaceAll(
      /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,
      unicodeEscapes,
    )
    .replaceAll('##', '\\u0023\\u0023')
    .replaceAll(/(?<=[\r\n ])::|(?<=")::/g, '\\u003a\\u003a')}\n`;
}

function unicodeEscapes(signs: string): string {
  return Array.from({ length: signs.length }, (_, index) => {
    return `\\u${signs.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}
