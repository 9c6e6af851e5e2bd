/**
 * Where to go on in HubSpot once the app is connected. A request names one of these; it cannot bring an
 * address.
 */
const places: Readonly<Record<string, (portalId: number) => string>> = {
  contacts: (portalId) => `/contacts/${portalId}/objects/0-1/views/all/list`,
  deals: (portalId) => `/contacts/${portalId}/objects/0-3/views/all/list`,
  'connected-apps': (portalId) => `/integrations-settings/${portalId}/installed`,
};

/** The place of this name; the contacts for any other. */
export function toReturnPlace(name: string | undefined): string {
  return name !== undefined && Object.hasOwn(places, name) ? name : 'contacts';
}

/** @param appUrl origin of HubSpot's pages, from the configuration */
export function returnAddress(appUrl: string, place: string, portalId: number): string {
  const pathOf = places[toReturnPlace(place)];
  return pathOf ? appUrl + pathOf(portalId) : appUrl;
}
