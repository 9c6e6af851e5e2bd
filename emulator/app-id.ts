/** The id that the portal gives to the one app that is installed in it. */
export const appId = 7_000_001;
