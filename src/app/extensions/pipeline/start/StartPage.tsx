/** The way from an empty install to the report and the map. */
export function StartPage() {
  return null;
}
