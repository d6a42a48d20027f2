export const findCommand = 0 as never;
