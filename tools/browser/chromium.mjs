/** The browser of the browser tests, the screenshots and the speed of the screens. */
export const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** Without a network and as root, as in a build; nothing of the browser itself looks for the internet. */
export const LAUNCH = {
  executablePath: CHROMIUM,
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export const HOW_TO_GET_CHROMIUM = `There is no Chromium at ${CHROMIUM}. Install one with

  apt-get install -y --no-install-recommends chromium

or name another in CHROMIUM_PATH.`;
