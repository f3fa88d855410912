/** A self-signed certificate for localhost, valid for a hundred years; its key is known to everybody. */
export const cert = `-----BEGIN CERTIFICATE-----
MIIBnDCCAUGgAwIBAgIUbAj9r3WQtpIBF8+dwbdMqgkXqFcwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNDAwMjEwNloYDzIxMjYxMDMx
MDAyMTA2WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQ0gtJ3B31yFlg/tynGscwxfi3xkNUYZzLJHodWt4QgrFJiq7wgtFsi
InBEXYw5l/Wp4wjEdLoWApKvAhW9/Y3no28wbTAdBgNVHQ4EFgQUJekpl79ZnOsu
rp8A4HhDBLaDsrIwHwYDVR0jBBgwFoAUJekpl79ZnOsurp8A4HhDBLaDsrIwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSQAwRgIhAMl1JQ3vH73m0T5ZUSrxbo8+luej2mNafZCpJuJDldfDAiEA
7wJeEA7ROMe7GdMHZewwAslhu2+Cf8heQ6uXI+hknTo=
-----END CERTIFICATE-----
`;

export const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgikaREiI9cC6b0m0M
9AJrecNb77nSxVcZA85GHnxHoeihRANCAAQ0gtJ3B31yFlg/tynGscwxfi3xkNUY
ZzLJHodWt4QgrFJiq7wgtFsiInBEXYw5l/Wp4wjEdLoWApKvAhW9/Y3n
-----END PRIVATE KEY-----
`;
