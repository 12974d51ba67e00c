export * from './projection';
export * from './tokens';
