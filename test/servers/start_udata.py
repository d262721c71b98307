"""The real udata (PyPI) on this machine, with an in-memory database, for the contract tests.

    python start_udata.py --port 7000 --folder /tmp/files

Prints one line of JSON when it answers: addresses, keys, organisations. Ends when its standard
input closes. `POST /_test/` changes what no key can: read-only mode, a dataset declared harvested.
"""

import argparse
import json
import logging
import sys
import tempfile
import threading
import warnings

warnings.filterwarnings("ignore")

import mongomock  # noqa: E402
import mongoengine.connection  # noqa: E402

# Before udata is imported: it keeps the client that it finds.
mongoengine.connection.MongoClient = mongomock.MongoClient


def tolerant(method, drop):
    """mongomock knows fewer options than MongoDB: those that change nothing here are dropped."""

    def call(self, *args, **kwargs):
        for name in drop:
            kwargs.pop(name, None)
        return method(self, *args, **kwargs)

    return call


collection = mongomock.collection.Collection
for name in ("find", "count_documents", "aggregate", "update_one", "update_many", "create_index"):
    setattr(collection, name, tolerant(getattr(collection, name), ("collation", "hint")))


def settings(port, folder):
    class Settings:
        TESTING = False
        DEBUG = False
        PROPAGATE_EXCEPTIONS = False
        SEND_MAIL = False
        WTF_CSRF_ENABLED = False
        AUTO_INDEX = False
        SERVER_NAME = f"127.0.0.1:{port}"
        CDATA_BASE_URL = f"http://127.0.0.1:{port}/"
        PREFERRED_URL_SCHEME = "http"
        SECRET_KEY = "for tests only"
        API_TOKEN_SECRET = "for tests only"
        MONGODB_HOST = "mongodb://localhost:27017/udata"
        MONGODB_CONNECT = False
        CELERY_TASK_ALWAYS_EAGER = True
        CELERY_TASK_EAGER_PROPAGATES = True
        CELERY_BROKER_URL = "memory://"
        CELERY_RESULT_BACKEND = "cache+memory://"
        CACHE_TYPE = "flask_caching.backends.NullCache"
        CACHE_NO_NULL_WARNING = True
        ELASTICSEARCH_URL = None
        SCHEMA_CATALOG_URL = None
        PUBLISH_ON_RESOURCE_EVENTS = False
        DEFAULT_LANGUAGE = "fr"
        LANGUAGES = {"fr": "Français", "en": "English"}
        FS_ROOT = folder
        URLS_RESOLVE_HOSTNAME = False
        # The files are served by this very server.
        URLS_ALLOW_LOCAL = True
        URLS_ALLOW_PRIVATE = True
        SECURITY_EMAIL_VALIDATOR_ARGS = {"check_deliverability": False}

    return Settings


def seed():
    """What an administrator would have made: licences, zones, organisations, people and their keys."""
    from udata.core.api_token.models import ApiToken
    from udata.core.dataset.models import License
    from udata.core.organization.models import Member, Organization
    from udata.core.spatial.models import GeoLevel, GeoZone
    from udata.core.user.models import User

    for id, title in (
        ("lov2", "Licence Ouverte / Open Licence version 2.0"),
        ("fr-lo", "Licence Ouverte / Open Licence"),
        ("odc-odbl", "Open Data Commons Open Database License (ODbL)"),
        ("notspecified", "License Not Specified"),
    ):
        License(id=id, title=title).save()
    for level, rank in (
        ("country", 10), ("fr:region", 40), ("fr:departement", 60), ("fr:epci", 68), ("fr:commune", 80),
    ):
        GeoLevel(id=level, name=level, admin_level=rank).save()
    for level, code, zone in (
        ("country", "fr", "France"),
        ("fr:commune", "38185", "Grenoble"),
        ("fr:departement", "38", "Isère"),
    ):
        GeoZone(id=f"{level}:{code}", level=level, code=code, name=zone, slug=zone.lower()).save()

    people, keys = {}, {}
    for name in ("editor", "partial", "outsider", "admin"):
        user = User(
            first_name=name, last_name="Test", email=f"{name}@example.org",
            password="x", active=True, slug=f"{name}-test",
            # People are told apart by it.
            fs_uniquifier=f"{name}-uniquifier",
        )
        user.save()
        people[name] = user
        _, keys[name] = ApiToken.generate(user, name=name)
    revoked, keys["revoked"] = ApiToken.generate(people["editor"], name="revoked")
    revoked.revoke()

    ours = Organization(
        name="Ville Test", slug="ville-test", description="Ville de test",
        members=[
            Member(user=people["editor"], role="editor"),
            Member(user=people["partial"], role="partial_editor"),
            Member(user=people["admin"], role="admin"),
        ],
    ).save()
    theirs = Organization(
        name="Autre Ville", slug="autre-ville", description="Autre",
        members=[Member(user=people["outsider"], role="admin")],
    ).save()
    return {"keys": keys, "organization": str(ours.id), "other": str(theirs.id)}


def control(app):
    """What the tests change behind the API's back."""
    from flask import jsonify, request

    from udata.core.dataset.models import Dataset, HarvestDatasetMetadata

    @app.route("/_test/", methods=["POST"])
    def change():
        wish = request.get_json()
        if "readOnly" in wish:
            app.config["READ_ONLY_MODE"] = wish["readOnly"]
        if "harvested" in wish:
            dataset = Dataset.objects.get(id=wish["harvested"])
            dataset.harvest = HarvestDatasetMetadata(backend="dcat", source_id="x")
            dataset.save()
        return jsonify({})

    csrf = app.extensions.get("csrf")
    if csrf is not None:
        csrf.exempt(change)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--folder", default=None)
    args = parser.parse_args()
    logging.disable(logging.ERROR)

    from udata.app import create_app, standalone
    from werkzeug.serving import make_server

    folder = args.folder or tempfile.mkdtemp(prefix="odc-udata-")
    app = standalone(create_app(override=settings(args.port, folder)))
    with app.app_context():
        world = seed()
    control(app)
    server = make_server("127.0.0.1", args.port, app, threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()

    from importlib.metadata import version

    world = {
        "url": f"http://127.0.0.1:{args.port}", "kind": "udata", "version": version("udata"), **world,
    }
    print(json.dumps(world), flush=True)
    sys.stdin.read()
    server.shutdown()


if __name__ == "__main__":
    main()
