import { QrCode } from './qr-code'

export const title = 'QR code'

export const examples = {
  'to set up an authenticator app': (
    <QrCode
      label="QR code for your authenticator app"
      text="otpauth://totp/Alongside:sam@council.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Alongside"
    />
  ),
}
