export { questionHandler as POST } from '@/lib/auth/key-route'
