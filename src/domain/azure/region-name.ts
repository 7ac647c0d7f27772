/**
 * The name of a region as it compares: Azure writes `westeurope` and `West Europe`. Empty when
 * there is none.
 */
export function regionName(location: string | undefined): string {
  return (location ?? '').replaceAll(' ', '').toLowerCase();
}
