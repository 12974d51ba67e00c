/** The trial: people and cases made by real commands through the real handlers. */
export {};
