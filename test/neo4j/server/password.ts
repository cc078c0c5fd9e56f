import { randomBytes } from 'node:crypto';

export const randomPassword = (): string => randomBytes(18).toString('base64url');
