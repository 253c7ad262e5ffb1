import { nextAuthHandler } from '@/lib/auth/next-auth-route'

export { nextAuthHandler as GET, nextAuthHandler as POST }
