export const checkCommand = 0 as never;
