/** The value of an enum that stands for a property, as callers write it. */
export const enumValueName = (property: string): string => property.replace(/[A-Z]/g, '_$&').toUpperCase();
