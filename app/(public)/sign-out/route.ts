export { signOutHandler as POST } from '@/lib/auth/sign-out-handler'
