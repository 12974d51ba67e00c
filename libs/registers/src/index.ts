/** Registers the case work points to: providers, employers, vacancies, learning jobs, desks and contacts. */
export {};
