export { arriveHandler as GET } from '@/lib/auth/organisation-route'
