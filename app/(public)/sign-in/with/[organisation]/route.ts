export { leaveHandler as GET } from '@/lib/auth/organisation-route'
