/**
 * Origin of the app's server; null where HubSpot runs the app's functions. The build of the marketplace edition puts its
 * server here.
 */
export const serverUrl: string | null = null;
