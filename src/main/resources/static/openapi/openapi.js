const answer = await fetch("openapi.json");
const spec = await answer.json();
// What is tried here is asked here, whatever the server's public address is.
spec.servers = [{ url: location.origin }];
SwaggerUIBundle({ spec, dom_id: "#openapi", deepLinking: true, validatorUrl: null, docExpansion: "list" });
