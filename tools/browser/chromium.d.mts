export const CHROMIUM: string;
export const LAUNCH: { readonly executablePath: string; readonly args: string[] };
export const HOW_TO_GET_CHROMIUM: string;
