import type { RouteObject } from 'react-router';

export const topRoutes: RouteObject[] = [];
